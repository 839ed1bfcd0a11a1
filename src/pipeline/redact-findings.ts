import type { Finding } from '../diagnostics/investigate.ts';
import type { Evidence, Obstacle, Outcome } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';
import { redact } from '../security/redact.ts';

/** Findings without the secrets that logs, events and messages of others may hold; nothing of them is told before. */
export function redactFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(({ check, outcome }) => ({ check, outcome: redactSafely(outcome) }));
}

/** What cannot be redacted is not told at all. */
function redactSafely(outcome: Outcome): Outcome {
  try {
    return redactOutcome(outcome);
  } catch {
    return { status: 'unchecked', obstacle: { kind: 'crashed', error: 'its finding could not be redacted' } };
  }
}

/** One outcome without secrets. */
export function redactOutcome(outcome: Outcome): Outcome {
  switch (outcome.status) {
    case 'ok':
      return { ...outcome, evidence: outcome.evidence.map(redactEvidence) };
    case 'problem': {
      const [first, ...more] = outcome.evidence;
      const args = Object.entries(outcome.args).map(([name, value]) => [name, redact(value)]);
      const evidence = [redactEvidence(first), ...more.map(redactEvidence)] as const;
      return { ...outcome, args: Object.fromEntries(args), evidence };
    }
    case 'unchecked':
      return { ...outcome, obstacle: redactObstacle(outcome.obstacle) };
    case 'skipped':
      return { ...outcome, because: redact(outcome.because) };
  }
}

function redactEvidence({ subject, path, value }: Evidence): Evidence {
  return { subject: redact(subject), path: redact(path), value: redact(value) };
}

/** An obstacle without secrets: errors and refusals quote what they are about. */
function redactObstacle(obstacle: Obstacle): Obstacle {
  switch (obstacle.kind) {
    case 'crashed':
      return { ...obstacle, error: redact(obstacle.error) };
    case 'unauthenticated':
      return { ...obstacle, why: redact(obstacle.why) };
    case 'unreachable':
      return obstacle.why === undefined ? obstacle : { ...obstacle, why: redact(obstacle.why) };
    case 'undecidable':
      return { ...obstacle, question: redact(obstacle.question) };
    default:
      return obstacle;
  }
}

/** A report whose obstacles and note hold no secrets; its findings were redacted before. */
export function redactReport(report: Report): Report {
  const unchecked = report.unchecked.map(one => ({ ...one, obstacle: redactObstacle(one.obstacle) }));
  return { ...report, note: report.note && redact(report.note), unchecked };
}
