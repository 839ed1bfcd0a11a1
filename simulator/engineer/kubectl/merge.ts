import { isRecord, textAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { CommandFailed } from '../session.ts';

/** How lists are merged: replaced whole, or by the key that Kubernetes gives to some. */
export type MergeKind = 'merge' | 'strategic';

// Source: the patchMergeKey tags in https://github.com/kubernetes/api/blob/master/core/v1/types.go
const MERGE_KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  env: 'name',
  volumes: 'name',
  volumeMounts: 'mountPath',
  imagePullSecrets: 'name',
  ports: 'containerPort',
  tolerations: '',
};

/** An object with a patch merged in: objects field by field, `null` removes. */
export function merged<Whole extends Resource>(whole: Whole, patch: Resource, kind: MergeKind): Whole;
export function merged(whole: Resource, patch: Resource, kind: MergeKind): Resource {
  const result: Record<string, unknown> = { ...whole };
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete result[field];
    else result[field] = mergedField(field, result[field], value, kind);
  }
  return result;
}

function mergedField(field: string, before: unknown, value: unknown, kind: MergeKind): unknown {
  if (isRecord(value)) return merged(isRecord(before) ? before : {}, value, kind);
  const key = MERGE_KEYS[field];
  if (!Array.isArray(value) || !Array.isArray(before) || kind === 'merge' || !key) return value;
  return mergedList(before, value, key, kind);
}

function mergedList(
  before: readonly unknown[],
  patch: readonly unknown[],
  key: string,
  kind: MergeKind,
): readonly unknown[] {
  return patch.reduce<readonly unknown[]>((so, item) => {
    if (!isRecord(item)) return so.concat([item]);
    const isSame = (one: unknown) => textAt(one, key) === textAt(item, key);
    if (item.$patch === 'delete') return so.filter(one => !isSame(one));
    if (!so.some(isSame)) return so.concat([item]);
    return so.map(one => (isRecord(one) && isSame(one) ? merged(one, item, kind) : one));
  }, before);
}

/** A value with the operations of a JSON patch done to it. Source: RFC 6902 */
export function jsonPatched(whole: unknown, operations: readonly Resource[]): unknown {
  return operations.reduce<unknown>((so, operation) => {
    const path = textAt(operation, 'path').split('/').slice(1);
    return at(
      so,
      path.map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')),
      operation,
    );
  }, whole);
}

function at(value: unknown, [field = '', ...rest]: readonly string[], operation: Resource): unknown {
  const op = textAt(operation, 'op');
  if (Array.isArray(value)) return inList(value, field, rest, operation);
  const record = isRecord(value) ? value : {};
  if (rest.length > 0) return { ...record, [field]: at(record[field], rest, operation) };
  if (op === 'remove') {
    if (!(field in record))
      throw new CommandFailed(`The request is invalid: the path "${field}" does not exist`);
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
  }
  return { ...record, [field]: operation.value };
}

function inList(
  list: readonly unknown[],
  field: string,
  rest: readonly string[],
  operation: Resource,
): unknown {
  const index = field === '-' ? list.length : Number(field);
  if (rest.length > 0) return list.map((one, place) => (place === index ? at(one, rest, operation) : one));
  const op = textAt(operation, 'op');
  if (op === 'add') return list.toSpliced(index, 0, operation.value);
  if (index >= list.length) throw new CommandFailed(`The request is invalid: there is no item ${field}`);
  return op === 'remove' ? list.toSpliced(index, 1) : list.toSpliced(index, 1, operation.value);
}
