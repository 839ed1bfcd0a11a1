import type { Cause } from '../catalogue/kind.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import type { EntityName } from '../domain/entities.ts';

const BECAUSE = 'it is no fault by itself: it matters to an error that depends on it';
const NO_IDENTITY = 'the workload asks for no cloud identity';

/** Names that only a workload with an identity in a cloud has. */
const OF_IDENTITY: ReadonlySet<string> = new Set<EntityName>(['roleArn', 'clientId', 'principalId']);

/** Findings about an object that was asked for without an error: what is a fault only beside some error does not count as one. */
export function onlyCauses(findings: readonly Finding[], causes: readonly Cause[]): readonly Finding[] {
  const explains = ({ check, outcome }: Finding) =>
    outcome.status !== 'problem' ||
    check.symptom ||
    causes.some(cause => cause.check === check && cause.codes.includes(outcome.code));
  const counted = findings.map(finding => (explains(finding) ? finding : skippedFor(finding, BECAUSE)));
  // What such a finding leaves without a name has no question to answer either.
  const isDropped = findings.some(finding => !explains(finding));
  return isDropped
    ? counted.map(finding => (waitsForIdentity(finding) ? skippedFor(finding, NO_IDENTITY) : finding))
    : counted;
}

function waitsForIdentity({ outcome }: Finding): boolean {
  return (
    outcome.status === 'unchecked' &&
    outcome.obstacle.kind === 'not-named' &&
    outcome.obstacle.names.every(name => OF_IDENTITY.has(name))
  );
}

function skippedFor({ check }: Finding, because: string): Finding {
  return { check, outcome: { status: 'skipped', because } };
}
