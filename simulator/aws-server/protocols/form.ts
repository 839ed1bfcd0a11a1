import { isRecord } from '../../fields.ts';
import type { Resource } from '../../world.ts';

type Tree = { [name: string]: Tree | string };

/** The parameters of a query request: `Filter.1.Name=x` becomes `{ Filter: [{ Name: 'x' }] }`. */
export function paramsOfForm(form: URLSearchParams): Resource {
  const tree: Tree = Object.create(null);
  for (const [path, value] of form) plant(tree, path.split('.'), value);
  const params = grown(tree);
  return isRecord(params) ? params : {};
}

function plant(tree: Tree, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const known = tree[name];
  const branch: Tree = typeof known === 'object' ? known : Object.create(null);
  tree[name] = branch;
  plant(branch, rest, value);
}

function grown(node: Tree | string): unknown {
  if (typeof node === 'string') return node;
  const names = Object.keys(node);
  const { member } = node;
  if (names.length === 1 && typeof member === 'object') return grown(member);
  const isList = names.length > 0 && names.every(name => /^\d{1,6}$/.test(name));
  if (isList) {
    return Object.entries(node)
      .toSorted(([one], [other]) => Number(one) - Number(other))
      .map(([, value]) => grown(value));
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, grown(value)]));
}
