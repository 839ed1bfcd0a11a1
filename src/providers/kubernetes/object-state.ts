import type { NamedObject } from './object-types.ts';

type Value = string | number | undefined;

/** Fields of an object with what they hold; those that hold nothing are left out. */
export function stateOf(fields: Readonly<Record<string, Value | readonly Value[]>>): NamedObject['state'] {
  return Object.entries(fields).flatMap(([path, held]) => {
    const values = [held].flat().filter(one => one !== undefined && one !== '');
    return values.length === 0 ? [] : [{ path, value: values.join(', ') }];
  });
}

/** Labels as a selector: `app=checkout, tier=web`. */
export function labelsOf(labels: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(labels).map(([label, value]) => `${label}=${value}`);
}
