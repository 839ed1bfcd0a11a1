import { isRecord, recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { fits } from '../policy/pattern.ts';

/** The filters a Describe operation takes: their names, with a path where the name does not say it (`state=State.Name`). */
export type FilterTable = Readonly<Record<string, string>>;

/** Reads a list such as `vpc-id tag state=State.Name`; `association.subnet-id` finds `Associations[].SubnetId` by itself. */
export function filterTable(names: string): FilterTable {
  const pairs = names.split(/\s+/).map(entry => {
    const [name = '', path] = entry.split('=');
    return [name, path ?? pathOf(name)];
  });
  return Object.fromEntries(pairs);
}

/** The filters of a request, or the name of one that the operation does not have. */
export function filterTestOf(
  params: Resource,
  table: FilterTable,
): { readonly test: (resource: Resource) => boolean } | { readonly invalid: string } {
  const filters = [...recordsAt(params, 'Filter'), ...recordsAt(params, 'Filters')].map(filter => {
    return {
      name: textAt(filter, 'Name'),
      values: [...textsAt(filter, 'Value'), ...textsAt(filter, 'Values')],
    };
  });
  const invalid = filters.find(({ name }) => !isKnown(name, table));
  if (invalid !== undefined) return { invalid: invalid.name };
  return {
    test: resource =>
      filters.every(({ name, values }) => {
        const found = foundAt(resource, name, table);
        return values.some(value => found.some(text => fits(value, text)));
      }),
  };
}

function isKnown(name: string, table: FilterTable): boolean {
  return name in table || name === 'tag-key' || name.startsWith('tag:');
}

function foundAt(resource: Resource, name: string, table: FilterTable): readonly string[] {
  const tags = recordsAt(resource, 'Tags');
  if (name === 'tag-key') return tags.map(tag => textAt(tag, 'Key'));
  if (name.startsWith('tag:')) {
    return tags.filter(tag => textAt(tag, 'Key') === name.slice(4)).map(tag => textAt(tag, 'Value'));
  }
  return textsBelow(resource, (table[name] ?? '').split('.'));
}

function textsBelow(value: unknown, [field, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(item => textsBelow(item, field === undefined ? [] : [field, ...rest]));
  }
  if (field === undefined) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [String(value)]
      : [];
  }
  if (!isRecord(value)) return [];
  return textsBelow(value[field] ?? value[`${field}s`], rest);
}

function pathOf(name: string): string {
  const pascal = (word: string) => word.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return name.split('.').map(pascal).join('.');
}
