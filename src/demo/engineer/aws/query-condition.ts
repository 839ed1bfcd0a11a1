import { CommandFailed } from '../session.ts';
import { splitOutside } from './split-outside.ts';

type Condition = (value: unknown) => boolean;

/** How a path inside a condition is read. */
export type ReadPath = (value: unknown, path: string) => unknown;

const COMPARISON = /^(.{1,500}?)\s{0,9}(==|!=)\s{0,9}(.{1,500})$/;
const CALL = /^(contains|starts_with|ends_with)\(\s{0,9}(.{1,500}?)\s{0,9},\s{0,9}(.{1,500}?)\s{0,9}\)$/;

/** The test that stands in a `[?…]` of a query. */
export function conditionOf(text: string, read: ReadPath): Condition {
  const either = splitOutside(text, '||');
  if (either.length > 1) return anyOf(either.map(one => conditionOf(one, read)));
  const both = splitOutside(text, '&&');
  if (both.length > 1) return allOf(both.map(one => conditionOf(one, read)));
  const trimmed = text.trim();
  if (trimmed.startsWith('!')) {
    const inner = conditionOf(trimmed.slice(1), read);
    return value => !inner(value);
  }
  return simple(trimmed, read);
}

function simple(text: string, read: ReadPath): Condition {
  const [, name, subject = '', wanted = ''] = CALL.exec(text) ?? [];
  if (name !== undefined)
    return value => called(name, operand(value, subject, read), operand(value, wanted, read));
  const [, left, operator, right = ''] = COMPARISON.exec(text) ?? [];
  if (left !== undefined) {
    return value => (operand(value, left, read) === operand(value, right, read)) === (operator === '==');
  }
  return value => Boolean(read(value, text));
}

function called(name: string, subject: unknown, wanted: unknown): boolean {
  if (Array.isArray(subject)) return name === 'contains' && subject.includes(wanted);
  if (typeof subject !== 'string' || typeof wanted !== 'string') return false;
  if (name === 'starts_with') return subject.startsWith(wanted);
  return name === 'ends_with' ? subject.endsWith(wanted) : subject.includes(wanted);
}

function operand(value: unknown, text: string, read: ReadPath): unknown {
  const trimmed = text.trim();
  if (/^'.*'$/.test(trimmed)) return trimmed.slice(1, -1);
  if (!/^`.*`$/.test(trimmed)) return read(value, trimmed);
  const literal = trimmed.slice(1, -1);
  try {
    return JSON.parse(literal);
  } catch {
    if (/^["{[]/.test(literal)) throw new CommandFailed(`the literal ${trimmed} in a --query is not JSON`);
    return literal;
  }
}

function anyOf(conditions: readonly Condition[]): Condition {
  return value => conditions.some(condition => condition(value));
}

function allOf(conditions: readonly Condition[]): Condition {
  return value => conditions.every(condition => condition(value));
}
