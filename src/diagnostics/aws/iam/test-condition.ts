import { BlockList, isIP } from 'node:net';
import { matchesArn, matchesPattern, plainText } from './match-pattern.ts';
import type { ConditionTest } from './policy.ts';
import type { Context } from './request.ts';
import { type Substitution, substitute } from './variables.ts';
import { certain, every, not, some, type Tri } from './verdicts.ts';

/** Compares one value of a policy with one of the request; `undefined` when they cannot be compared. */
type Comparison = (wanted: string, found: string) => boolean | undefined;

const numbers =
  (holds: (found: number, wanted: number) => boolean, read: (text: string) => number): Comparison =>
  (wanted, found) => {
    const [left, right] = [read(found), read(wanted)];
    return Number.isNaN(left) || Number.isNaN(right) ? undefined : holds(left, right);
  };
/** Dates are ISO 8601 or seconds since 1970. */
const instant = (text: string): number =>
  /^[0-9]{1,12}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
const ordered = (
  name: string,
  read: (text: string) => number,
): readonly (readonly [string, Comparison])[] => [
  [`${name}equals`, numbers((found, wanted) => found === wanted, read)],
  [`${name}lessthan`, numbers((found, wanted) => found < wanted, read)],
  [`${name}lessthanequals`, numbers((found, wanted) => found <= wanted, read)],
  [`${name}greaterthan`, numbers((found, wanted) => found > wanted, read)],
  [`${name}greaterthanequals`, numbers((found, wanted) => found >= wanted, read)],
];

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['stringequals', (wanted, found) => plainText(wanted) === found],
  ['stringequalsignorecase', (wanted, found) => plainText(wanted).toLowerCase() === found.toLowerCase()],
  ['stringlike', matchesPattern],
  ['arnequals', matchesArn],
  ['arnlike', matchesArn],
  ['bool', (wanted, found) => wanted.toLowerCase() === found.toLowerCase()],
  ['binaryequals', (wanted, found) => wanted === found],
  ['ipaddress', holdsAddress],
  ...ordered('numeric', Number),
  ...ordered('date', instant),
]);

/** Operators that hold when no value compares: `StringNotEquals` says none of them. */
const NEGATED = /^(string|arn|numeric|date)not(equals|equalsignorecase|like)$|^(not)(ipaddress)$/;

/** An operator's name taken apart: `ForAnyValue:StringNotLikeIfExists`. */
interface Operator {
  readonly set: 'any' | 'all' | undefined;
  readonly ifExists: boolean;
  readonly negated: boolean;
  readonly base: string;
}

/**
 * Answers one condition as IAM does.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function testCondition(test: ConditionTest, context: Context, version: string): Tri {
  const operator = readOperator(test.operator);
  const found = context(test.key);
  if (found === undefined) return 'unknown';
  if (operator.base === 'null')
    return some(test.values.map(value => certain((value.toLowerCase() === 'true') === (found.length === 0))));
  const compare = COMPARISONS.get(operator.base);
  if (compare === undefined) return 'unknown';
  if (found.length === 0)
    return certain(
      operator.ifExists || operator.set === 'all' || (operator.negated && operator.set !== 'any'),
    );
  const wanted = test.values.map(value => substitute(value, context, version));
  const answers = found.map(value => compareAll(wanted, value, compare, operator.negated));
  if (operator.set === 'any') return some(answers);
  if (operator.set === undefined && answers.length > 1) return 'unknown';
  return every(answers);
}

/** Several values in a policy are alternatives; for a negated operator none of them may compare. */
function compareAll(
  wanted: readonly Substitution[],
  found: string,
  compare: Comparison,
  negated: boolean,
): Tri {
  const answer = some(
    wanted.map(value => {
      if (value.is !== 'text') return value.is === 'absent' ? 'no' : 'unknown';
      const holds = compare(value.text, found);
      return holds === undefined ? 'unknown' : certain(holds);
    }),
  );
  return negated ? not(answer) : answer;
}

/** Takes an operator's name apart. */
export function readOperator(name: string): Operator {
  const [, set, rest = ''] = /^(?:for(any|all)values?:)?(.{0,60})$/i.exec(name.toLowerCase()) ?? [];
  const ifExists = rest.endsWith('ifexists');
  const bare = ifExists ? rest.slice(0, -'ifexists'.length) : rest;
  const negation = NEGATED.exec(bare);
  const base = negation === null ? bare : `${negation[1] ?? ''}${negation[2] ?? negation[4] ?? ''}`;
  return {
    set: set === 'any' || set === 'all' ? set : undefined,
    ifExists,
    negated: negation !== null,
    base,
  };
}

function holdsAddress(range: string, address: string): boolean | undefined {
  const [network = '', bits] = range.split('/');
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  const length = bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits);
  if (
    isIP(network) === 0 ||
    isIP(address) === 0 ||
    !(length >= 0 && length <= (family === 'ipv6' ? 128 : 32))
  )
    return undefined;
  const list = new BlockList();
  list.addSubnet(network, length, family);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
