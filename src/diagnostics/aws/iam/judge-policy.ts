import { matchesPattern } from './match-pattern.ts';
import { appliesDespite, type Naming, namingOf } from './match-principal.ts';
import type { ConditionTest, Policy, PrincipalList, Statement } from './policy.ts';
import type { AccessRequest } from './request.ts';
import { testCondition } from './test-condition.ts';
import { substitute } from './variables.ts';
import { certain, every, not, some, type Tri } from './verdicts.ts';

/** Why a statement does not apply, or why that cannot be told. */
export interface Miss {
  readonly element: 'principal' | 'action' | 'resource' | 'condition';
  readonly answer: 'no' | 'unknown';
  /** What the statement asks for. */
  readonly wanted: readonly string[];
  /** What the request has; empty when it has nothing, absent when that is not known. */
  readonly found?: readonly string[];
  /** The element is `NotPrincipal`, `NotAction` or `NotResource`: `wanted` is what it excepts. */
  readonly excepts?: true;
  /** The condition, when that is the element. */
  readonly test?: ConditionTest;
}

/** How one statement reads the request. */
export interface StatementReading {
  readonly statement: Statement;
  readonly applies: Tri;
  readonly naming: Naming;
  readonly misses: readonly Miss[];
}

/** What one policy says. */
export interface PolicyVerdict {
  readonly says: 'allow' | 'deny' | 'nothing' | 'unknown';
  /** The statement that decided, or that could decide if more were known. */
  readonly by?: StatementReading;
  readonly readings: readonly StatementReading[];
}

/**
 * What one policy says to a request: an explicit deny wins, and nothing is allowed that no statement allows.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgePolicy(policy: Policy, request: AccessRequest): PolicyVerdict {
  const readings = policy.statements.map(statement => readStatement(statement, request, policy.version));
  const first = (effect: string, applies: Tri) =>
    readings.find(reading => reading.statement.effect === effect && reading.applies === applies);
  const denied = first('Deny', 'yes');
  if (denied) return { says: 'deny', by: denied, readings };
  const allowed = allowing(readings);
  const doubtful = first('Deny', 'unknown') ?? (allowed ? undefined : first('Allow', 'unknown'));
  if (doubtful) return { says: 'unknown', by: doubtful, readings };
  return allowed ? { says: 'allow', by: allowed, readings } : { says: 'nothing', readings };
}

/** A statement that names the caller itself says more than one that names its account. */
const allowing = (readings: readonly StatementReading[]): StatementReading | undefined => {
  const allows = readings.filter(
    reading => reading.statement.effect === 'Allow' && reading.applies === 'yes',
  );
  return allows.find(reading => reading.naming === 'itself') ?? allows[0];
};

function readStatement(statement: Statement, request: AccessRequest, version: string): StatementReading {
  const misses = [
    ...principalMisses(statement, request),
    ...actionMisses(statement, request.action),
    ...resourceMisses(statement, request, version),
    ...statement.conditions.flatMap(test => conditionMiss(test, request, version)),
  ];
  const naming = statement.principals ? namingOf(statement.principals, request.caller) : 'itself';
  return { statement, applies: every(misses.map(miss => miss.answer)), naming, misses };
}

const missUnless = (answer: Tri, miss: Omit<Miss, 'answer'>): readonly Miss[] =>
  answer === 'yes' ? [] : [{ ...miss, answer }];

function principalMisses(
  { principals, notPrincipals }: Statement,
  { caller }: AccessRequest,
): readonly Miss[] {
  const values = (list: PrincipalList) => list.map(({ value }) => value);
  if (principals) {
    const named = certain(namingOf(principals, caller) !== 'none');
    return missUnless(named, { element: 'principal', wanted: values(principals) });
  }
  if (!notPrincipals) return [];
  return missUnless(appliesDespite(notPrincipals, caller), {
    element: 'principal',
    wanted: values(notPrincipals),
    excepts: true,
  });
}

function actionMisses({ actions, notActions }: Statement, action: string): readonly Miss[] {
  const wanted = actions ?? notActions ?? [];
  const listed = wanted.some(pattern => matchesPattern(pattern.toLowerCase(), action.toLowerCase()));
  const excepts = actions ? {} : ({ excepts: true } as const);
  return missUnless(certain(actions ? listed : !listed), {
    element: 'action',
    wanted,
    found: [action],
    ...excepts,
  });
}

function resourceMisses(statement: Statement, request: AccessRequest, version: string): readonly Miss[] {
  const { resource, context } = request;
  const wanted = statement.resources ?? statement.notResources;
  if (wanted === undefined || resource === undefined) return [];
  const answers = wanted.map((pattern): Tri => {
    const text = substitute(pattern, context, version);
    return text.is === 'text'
      ? certain(matchesPattern(text.text, resource))
      : text.is === 'absent'
        ? 'no'
        : 'unknown';
  });
  const listed = some(answers);
  return missUnless(statement.resources ? listed : not(listed), {
    element: 'resource',
    wanted,
    found: [resource],
    ...(statement.resources ? {} : { excepts: true }),
  });
}

function conditionMiss(test: ConditionTest, { context }: AccessRequest, version: string): readonly Miss[] {
  const found = context(test.key);
  const miss = { element: 'condition', wanted: test.values, test, ...(found && { found }) } as const;
  return missUnless(testCondition(test, context, version), miss);
}
