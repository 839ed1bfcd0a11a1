import { hasWildcard, matchesPattern } from './match-pattern.ts';
import { isMisspelt } from './misspelt.ts';
import { isObject, listOf } from './parse-policy.ts';
import { readOperator } from './test-condition.ts';
import { isIssuerKey } from './web-identity-request.ts';

/** One test as it stands in a raw condition block. */
interface RawTest {
  readonly operator: string;
  readonly key: string;
  readonly value: unknown;
}

/** Conditions on tokens of an issuer that the principal is not can never hold: they were meant for this one. */
export function renameIssuer(conditions: unknown, found: string, issuer: string): object {
  const stranger = found.slice(0, found.lastIndexOf(':'));
  return changeTests(conditions, test => {
    const same = isIssuerKey(test.key) && test.key.toLowerCase().startsWith(`${stranger.toLowerCase()}:`);
    return [same ? { ...test, key: issuer + test.key.slice(stranger.length) } : test];
  });
}

/** Moves a key from an operator that takes `*` literally to one that reads patterns. */
export function readAsPattern(conditions: unknown, key: string, subject: string): object {
  return changeTests(conditions, test => {
    const literal = isKey(test, key) && /^stringequals/.test(readOperator(test.operator).base);
    const meant = listOf(test.value).some(
      value => typeof value === 'string' && hasWildcard(value) && matchesPattern(value, subject),
    );
    return [literal && meant ? { ...test, operator: 'StringLike' } : test];
  });
}

/** Lets one more value in, in place of a misspelt one or beside the others, and takes it out of refusals. */
export function admitValue(conditions: unknown, key: string, admitted: string): object {
  return changeTests(conditions, test => {
    if (!isKey(test, key)) return [test];
    const { negated, base } = readOperator(test.operator);
    if (base === 'null') return [{ ...test, value: 'false' }];
    const values = listOf(test.value).map(String);
    const kept = values.filter(value =>
      negated ? !matchesPattern(value, admitted) : !isMisspelt(value, admitted),
    );
    const wanted = negated || kept.includes(admitted) ? kept : [...kept, admitted];
    return wanted.length === 0 ? [] : [{ ...test, value: wanted.length === 1 ? wanted[0] : wanted }];
  });
}

const isKey = (test: RawTest, key: string): boolean => test.key.toLowerCase() === key.toLowerCase();

function changeTests(conditions: unknown, change: (test: RawTest) => readonly RawTest[]): object {
  const changed: Record<string, Record<string, unknown>> = {};
  for (const { operator, key, value } of testsOf(conditions).flatMap(change))
    changed[operator] = { ...changed[operator], [key]: value };
  return changed;
}

const testsOf = (conditions: unknown): readonly RawTest[] =>
  Object.entries(isObject(conditions) ? conditions : {}).flatMap(([operator, tests]) =>
    Object.entries(isObject(tests) ? tests : {}).map(([key, value]) => ({ operator, key, value })),
  );
