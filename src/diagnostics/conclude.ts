import type { Outcome } from '../domain/outcome.ts';
import type { AnyCheck } from './check.ts';
import type { Finding } from './investigate.ts';

/** A finding whose check found something wrong. */
export interface ProblemFinding {
  readonly check: AnyCheck;
  readonly outcome: Extract<Outcome, { status: 'problem' }>;
}

/** Which problem explains the message, and which others there are, most upstream first. */
export interface Conclusion {
  readonly cause: ProblemFinding | null;
  readonly others: readonly ProblemFinding[];
}

/** Picks the lead: the first of the ordered causes that holds. A problem that is no cause of the message never leads. */
export function conclude(
  findings: readonly Finding[],
  causes: readonly { readonly check: AnyCheck; readonly codes: readonly string[] }[],
): Conclusion {
  const problems = findings.filter(isProblem);
  const explaining = causes.flatMap(({ check, codes }) =>
    problems.filter(found => found.check === check && codes.includes(found.outcome.code)),
  );
  const ordered = [...new Set([...explaining, ...problems])];
  const [cause = null] = explaining;
  return { cause, others: ordered.filter(found => found !== cause) };
}

function isProblem(finding: Finding): finding is ProblemFinding {
  return finding.outcome.status === 'problem';
}
