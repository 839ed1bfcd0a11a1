import { judgePolicy, type Miss, type StatementReading } from './judge-policy.ts';
import { hasWildcard, matchesPattern } from './match-pattern.ts';
import { parsePolicy } from './parse-policy.ts';
import type { ConditionTest } from './policy.ts';
import { readOperator } from './test-condition.ts';
import type { TrustedServiceAccount } from './trust-document.ts';
import {
  isIssuerKey,
  providerArnOf,
  subjectOf,
  WEB_IDENTITY_ACTION,
  webIdentityRequest,
} from './web-identity-request.ts';

/** Whether a role's trust policy lets a service account in, and the nearest miss when it does not. */
export type TrustExplanation =
  | { readonly is: 'allowed'; readonly statement: string }
  | { readonly is: 'no-statement' }
  | ({ readonly is: NearMiss; readonly statement: string } & Compared)
  | ({
      readonly is: 'other-condition';
      readonly statement: string;
      readonly operator: string;
      readonly key: string;
    } & Compared)
  | { readonly is: 'explicit-deny'; readonly sid: string }
  | { readonly is: 'malformed'; readonly why: string }
  | { readonly is: 'unknown'; readonly statement: string; readonly condition: string };

/** The misses that a correction can mend. */
export type NearMiss =
  | 'wrong-federated-principal'
  | 'wrong-action'
  | 'condition-key-of-other-issuer'
  | 'wildcard-in-string-equals'
  | 'wrong-subject'
  | 'wrong-audience';

/** What the request has, and what the statement has instead. */
interface Compared {
  readonly expected: string;
  readonly found: string;
}

/** Furthest from a match first: a statement is as near as its misses are few and slight. */
const WEIGHTS: Readonly<Record<NearMiss | 'other-condition', number>> = {
  'wrong-federated-principal': 30,
  'wrong-action': 20,
  'condition-key-of-other-issuer': 8,
  'other-condition': 6,
  'wrong-subject': 5,
  'wildcard-in-string-equals': 4,
  'wrong-audience': 3,
};

/**
 * Evaluates a role's trust policy for `AssumeRoleWithWebIdentity` with a service account's token.
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function explainTrust(trustPolicyJson: string, trusted: TrustedServiceAccount): TrustExplanation {
  const reading = parsePolicy(trustPolicyJson);
  if (reading.is === 'malformed') return reading;
  const { says, by, readings } = judgePolicy(reading.policy, webIdentityRequest(trusted));
  if (says === 'deny' && by) return { is: 'explicit-deny', sid: statementName(by) };
  if (says === 'allow' && by) return { is: 'allowed', statement: statementName(by) };
  if (says === 'unknown' && by)
    return { is: 'unknown', statement: statementName(by), condition: doubtOf(by) };
  const nearest = nearestStatement(readings, trusted);
  return nearest ? explainMiss(nearest, trusted) : { is: 'no-statement' };
}

/** The Allow statement about web identities that comes nearest to letting the service account in. */
function nearestStatement(
  readings: readonly StatementReading[],
  trusted: TrustedServiceAccount,
): StatementReading | undefined {
  const weighed = readings
    .filter(reading => reading.statement.effect === 'Allow' && isAboutWebIdentity(reading))
    .map(reading => ({ reading, weight: weightOf(reading, trusted) }));
  return weighed.toSorted((one, other) => one.weight - other.weight)[0]?.reading;
}

/** How people refer to a statement: by its Sid, else by its place. */
export const statementName = ({ statement }: StatementReading): string =>
  statement.sid ?? `statement ${statement.index + 1}`;

/** The condition, or the element, that cannot be judged. */
export function doubtOf({ misses }: StatementReading): string {
  const doubt = misses.find(miss => miss.answer === 'unknown');
  return doubt?.test ? `${doubt.test.operator} ${doubt.test.key}` : (doubt?.element ?? '');
}

function isAboutWebIdentity({ statement, misses }: StatementReading): boolean {
  const federated = statement.principals?.some(
    ({ type, value }) => type === 'Federated' && value.includes(':oidc-provider/'),
  );
  return federated === true || !misses.some(miss => miss.element === 'action');
}

const certainMisses = ({ misses }: StatementReading): readonly Miss[] =>
  misses.filter(miss => miss.answer === 'no');

const weightOf = (reading: StatementReading, trusted: TrustedServiceAccount): number =>
  certainMisses(reading).reduce((sum, miss) => sum + WEIGHTS[kindOf(miss, trusted)], 0);

/** The most telling miss of the statement. */
function explainMiss(reading: StatementReading, trusted: TrustedServiceAccount): TrustExplanation {
  const [miss] = certainMisses(reading).toSorted(
    (one, other) => WEIGHTS[kindOf(other, trusted)] - WEIGHTS[kindOf(one, trusted)],
  );
  if (miss === undefined) return { is: 'no-statement' };
  const statement = statementName(reading);
  const kind = kindOf(miss, trusted);
  const compared = { expected: expectedOf(kind, miss, trusted), found: foundOf(kind, miss) };
  if (kind !== 'other-condition') return { is: kind, statement, ...compared };
  return { is: kind, statement, operator: miss.test?.operator ?? '', key: miss.test?.key ?? '', ...compared };
}

function kindOf(miss: Miss, trusted: TrustedServiceAccount): NearMiss | 'other-condition' {
  if (miss.element === 'principal') return 'wrong-federated-principal';
  if (miss.element === 'action') return 'wrong-action';
  const key = miss.test?.key.toLowerCase() ?? '';
  const issuer = trusted.issuer.toLowerCase();
  if (isKeptOut(miss.test)) return 'other-condition';
  if (key === `${issuer}:aud`) return 'wrong-audience';
  if (key === `${issuer}:sub`)
    return takenLiterally(miss.test, subjectOf(trusted)) ? 'wildcard-in-string-equals' : 'wrong-subject';
  return isIssuerKey(key) && !key.startsWith(`${issuer}:`)
    ? 'condition-key-of-other-issuer'
    : 'other-condition';
}

/** A test that names who must not come, or that a key must be absent, was set on purpose. */
function isKeptOut(test: ConditionTest | undefined): boolean {
  if (test === undefined) return false;
  const { negated, base } = readOperator(test.operator);
  return negated || base === 'null';
}

/** A pattern that would match, under an operator that knows no patterns. */
const takenLiterally = (test: ConditionTest | undefined, subject: string): boolean =>
  test !== undefined &&
  /^stringequals/.test(readOperator(test.operator).base) &&
  test.values.some(value => hasWildcard(value) && matchesPattern(value, subject));

function expectedOf(kind: NearMiss | 'other-condition', miss: Miss, trusted: TrustedServiceAccount): string {
  if (kind === 'wrong-federated-principal') return providerArnOf(trusted);
  if (kind === 'wrong-action') return WEB_IDENTITY_ACTION;
  if (kind === 'condition-key-of-other-issuer')
    return `${trusted.issuer}:${miss.test?.key.split(':').at(-1) ?? 'sub'}`;
  if (kind === 'wrong-audience') return trusted.audience;
  return kind === 'other-condition' ? (miss.found ?? []).join(', ') || 'nothing' : subjectOf(trusted);
}

function foundOf(kind: NearMiss | 'other-condition', miss: Miss): string {
  if (kind === 'condition-key-of-other-issuer') return miss.test?.key ?? '';
  const negated = miss.test === undefined ? miss.excepts : readOperator(miss.test.operator).negated;
  const values = kind === 'wildcard-in-string-equals' ? miss.wanted.filter(hasWildcard) : miss.wanted;
  return (negated ? 'anything but ' : '') + values.join(', ');
}
