import { isRecord } from '../../fields.ts';
import { fits } from './pattern.ts';

/** Whether a condition holds, and the keys whose values were not known. */
export interface ConditionReading {
  readonly holds: boolean;
  readonly missing: readonly string[];
}

type Test = (expected: string, actual: string) => boolean;

const equal: Test = (expected, actual) => expected === actual;
const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: equal,
  StringEqualsIgnoreCase: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
  StringLike: fits,
  ArnEquals: fits,
  ArnLike: fits,
  Bool: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
  NumericEquals: (expected, actual) => Number(expected) === Number(actual),
};
const NEGATED: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

/** Evaluates a Condition block; an operator that is not known never holds. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export function conditionHolds(
  condition: unknown,
  context: Readonly<Record<string, readonly string[]>>,
): ConditionReading {
  if (!isRecord(condition)) return { holds: true, missing: [] };
  const lines = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(isRecord(keys) ? keys : {}).map(([key, value]) => ({ operator, key, value })),
  );
  const missing = lines
    .filter(({ operator, key }) => operator !== 'Null' && context[key.toLowerCase()] === undefined)
    .map(({ key }) => key);
  const holds = lines.every(({ operator, key, value }) =>
    lineHolds(operator, value, context[key.toLowerCase()]),
  );
  return { holds, missing };
}

function lineHolds(operator: string, value: unknown, actual: readonly string[] | undefined): boolean {
  const name = operator.replace(/^For(?:AnyValue|AllValues):/, '').replace(/IfExists$/, '');
  const expected = (Array.isArray(value) ? value : [value]).map(String);
  if (name === 'Null') return expected.includes(String(actual === undefined));
  const positive = TESTS[NEGATED[name] ?? name];
  if (positive === undefined) return false;
  if (actual === undefined) return operator.endsWith('IfExists') || name in NEGATED;
  const any = actual.some(one => expected.some(wanted => positive(wanted, one)));
  return name in NEGATED ? !any : any;
}
