import { isObject } from '../http.ts';

/** One thing that Slack would not accept, with its place as a JSON pointer. */
export interface Fault {
  readonly message: string;
  readonly pointer: string;
}

/** Says what is wrong with a value at a place; nothing when all is well. */
export type Rule = (value: unknown, pointer: string) => readonly Fault[];

/** A string of that many characters; Slack counts what a reader would call characters loosely, as UTF-16 does. */
export const string =
  (min: number, max: number): Rule =>
  (value, pointer) => {
    if (typeof value !== 'string') return [{ message: 'must be a string', pointer }];
    if (value.length < min) return [{ message: `must be more than ${min - 1} characters`, pointer }];
    return value.length > max ? [{ message: `must be less than ${max + 1} characters`, pointer }] : [];
  };

/** A string out of a few. */
export const word =
  (...allowed: readonly string[]): Rule =>
  (value, pointer) =>
    typeof value === 'string' && allowed.includes(value)
      ? []
      : [{ message: `must be a valid enum value`, pointer }];

/** True or false. */
export const boolean: Rule = (value, pointer) =>
  typeof value === 'boolean' ? [] : [{ message: 'must be a boolean', pointer }];

/** Any number. */
export const number: Rule = (value, pointer) =>
  typeof value === 'number' ? [] : [{ message: 'must be a number', pointer }];

/** Whatever; for parts that nothing here depends on. */
export const anything: Rule = () => [];

/** A list of that many items, each by the rule. */
export const list =
  (item: Rule, min: number, max: number): Rule =>
  (value, pointer) => {
    if (!Array.isArray(value)) return [{ message: 'must be an array', pointer }];
    const items: readonly unknown[] = value;
    if (items.length < min) return [{ message: `no fewer than ${min} items allowed`, pointer }];
    if (items.length > max) return [{ message: `no more than ${max} items allowed`, pointer }];
    return items.flatMap((each, index) => item(each, `${pointer}/${index}`));
  };

/** An object with these fields and no others; names ending in `?` may be absent. */
export const object = (fields: Readonly<Record<string, Rule>>): Rule => {
  const rules = Object.entries(fields).map(([name, rule]) => ({
    name: name.replace('?', ''),
    optional: name.endsWith('?'),
    rule,
  }));
  const known = new Set(rules.map(field => field.name));
  return (value, pointer) => {
    if (!isObject(value)) return [{ message: 'must be an object', pointer }];
    const strange = Object.keys(value).filter(name => !known.has(name));
    return [
      ...strange.map(name => ({ message: `invalid additional property: ${name}`, pointer })),
      ...rules.flatMap(({ name, optional, rule }) => {
        if (value[name] !== undefined) return rule(value[name], `${pointer}/${name}`);
        return optional ? [] : [{ message: `missing required field: ${name}`, pointer }];
      }),
    ];
  };
};

/** An object whose `type` decides by which rule it goes. */
export const byType =
  (types: Readonly<Record<string, Rule>>): Rule =>
  (value, pointer) => {
    if (!isObject(value)) return [{ message: 'must be an object', pointer }];
    const { type } = value;
    if (typeof type !== 'string') return [{ message: 'missing required field: type', pointer }];
    const rule = Object.hasOwn(types, type) ? types[type] : undefined;
    return rule
      ? rule(value, pointer)
      : [{ message: `unsupported type: ${type}`, pointer: `${pointer}/type` }];
  };

/** Adds the fault that Slack puts before those of a value which could have had several forms. */
export const wrapped =
  (rule: Rule): Rule =>
  (value, pointer) => {
    const faults = rule(value, pointer);
    return faults.length > 0 ? [{ message: 'failed to match all allowed schemas', pointer }, ...faults] : [];
  };
