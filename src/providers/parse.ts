/** Reads one value of an answer; `at` is its place there: `items[2].reason`. Throws `MalformedAnswer`. */
export type Parser<T> = (value: unknown, at: string) => T;

/** A field that may be absent or null. */
export interface Maybe<T> {
  readonly maybe: Parser<T>;
}

/** A parser for every field of a type: one that is forgotten does not compile. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Maybe<NonNullable<T[K]>> : Parser<T[K]>;
};

/** A parser for the answer of every method of a port. */
export type Answers<Port> = {
  readonly [Method in keyof Port]: Port[Method] extends (...args: never) => Promise<infer Answer>
    ? Parser<Answer>
    : never;
};

/** An answer that is not of the shape that its API documents; the message quotes no value of it. */
export class MalformedAnswer extends Error {
  constructor(at: string, wanted: string, value: unknown) {
    super(`${at.slice(-80) || 'the answer'} is ${sortOf(value)} and not ${wanted}`);
    this.name = 'MalformedAnswer';
  }
}

function sortOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

/** Text. */
export const text: Parser<string> = (value, at) => {
  if (typeof value === 'string') return value;
  throw new MalformedAnswer(at, 'text', value);
};

/** A number; text that spells one is none. */
export const number: Parser<number> = (value, at) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new MalformedAnswer(at, 'a number', value);
};

/** True or false. */
export const truth: Parser<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value;
  throw new MalformedAnswer(at, 'true or false', value);
};

/** A moment, as text of RFC 3339 with or without fractions of a second, or as a `Date`. */
export const time: Parser<Date> = (value, at) => {
  if (typeof value === 'string' || value instanceof Date) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new MalformedAnswer(at, 'a time', value);
};

/** Text, or a number that stands for it: `80` and `http`, `500m` and `2`. */
export const textOrNumber: Parser<string | number> = (value, at) =>
  typeof value === 'number' ? number(value, at) : text(value, at);

/** A quantity of Kubernetes as text: `500m`, `2`. */
export const quantity: Parser<string> = (value, at) => String(textOrNumber(value, at));

/** An object that is handed on as it is. */
export const anyObject: Parser<object> = (value, at) => {
  if (isRecord(value)) return value;
  throw new MalformedAnswer(at, 'an object', value);
};

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Parser<Word> {
  return (value, at) => {
    const word = words.find(one => one === value);
    if (word !== undefined) return word;
    throw new MalformedAnswer(at, `one of ${words.join(', ')}`, value);
  };
}

/** A list of which every item is read; a null item makes the list malformed. */
export function list<T>(item: Parser<T>): Parser<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new MalformedAnswer(at, 'a list', value);
    return value.map((one: unknown, index) => item(one, `${at}[${index}]`));
  };
}

/** An object of which every field is read in the same way. */
export function map<T>(item: Parser<T>): Parser<Readonly<Record<string, T>>> {
  return (value, at) => {
    if (!isRecord(value)) throw new MalformedAnswer(at, 'an object', value);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, item(one, `${at}.${name}`)]));
  };
}

/** A field that may be absent or null, which is the same: it is left out. */
export function maybe<T>(parser: Parser<T>): Maybe<T> {
  return { maybe: parser };
}

/** An object by its fields; others are left out. */
export function object<T extends object>(fields: Fields<T>): Parser<T>;
export function object(fields: Readonly<Record<string, Parser<unknown> | Maybe<unknown>>>): Parser<object> {
  const named = Object.entries(fields);
  return (value, at) => {
    if (!isRecord(value)) throw new MalformedAnswer(at, 'an object', value);
    const read: Record<string, unknown> = {};
    for (const [name, field] of named) {
      const one = value[name];
      const place = at === '' ? name : `${at}.${name}`;
      if (typeof field === 'function') read[name] = field(one, place);
      else if (one !== undefined && one !== null) read[name] = field.maybe(one, place);
    }
    return read;
  };
}

/** The answer about something that may not exist; `undefined` says so, null does not. */
export function absentOr<T>(parser: Parser<T>): Parser<T | undefined> {
  return (value, at) => (value === undefined ? undefined : parser(value, at));
}

/** Part of a list. */
export function listed<T>(
  item: Parser<T>,
): Parser<{ readonly items: readonly T[]; readonly complete: boolean }> {
  return object<{ readonly items: readonly T[]; readonly complete: boolean }>({
    items: list(item),
    complete: truth,
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
