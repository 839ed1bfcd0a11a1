import type { Cause } from '../catalogue/kind.ts';
import type { Finding } from '../diagnostics/investigate.ts';

const BECAUSE = 'it is no fault by itself: it matters to an error that depends on it';

/** Findings about an object that was asked for without an error: what is a fault only beside some error does not count as one. */
export function onlyCauses(findings: readonly Finding[], causes: readonly Cause[]): readonly Finding[] {
  const explains = ({ check, outcome }: Finding) =>
    outcome.status !== 'problem' ||
    check.symptom ||
    causes.some(cause => cause.check === check && cause.codes.includes(outcome.code));
  return findings.map(finding =>
    explains(finding)
      ? finding
      : { check: finding.check, outcome: { status: 'skipped', because: BECAUSE } as const },
  );
}
