import type { Outcome } from '../domain/outcome.ts';
import type { AnyCheck } from './check.ts';
import type { Finding } from './investigate.ts';

/** A finding whose check found something wrong. */
export interface ProblemFinding {
  readonly check: AnyCheck;
  readonly outcome: Extract<Outcome, { status: 'problem' }>;
  /** The finding that explains this one: it needs no fix of its own. */
  readonly followsFrom?: ProblemFinding;
}

/** Some findings of one check. */
export interface FindingsOf {
  readonly check: AnyCheck;
  readonly codes: readonly string[];
}

/** Findings that need no fix of their own beside any of those that explain them. */
export interface Consequence {
  readonly findings: FindingsOf;
  readonly of: readonly FindingsOf[];
}

/** Which problem explains the message, and which others there are, most upstream first. */
export interface Conclusion {
  readonly cause: ProblemFinding | null;
  readonly others: readonly ProblemFinding[];
}

/**
 * Picks the lead: the first of the ordered causes that holds, or what that follows from. A problem that neither is a
 * cause of the message nor explains one never leads.
 */
export function conclude(
  findings: readonly Finding[],
  causes: readonly FindingsOf[],
  consequences: readonly Consequence[],
): Conclusion {
  const problems = findings.filter(isProblem);
  const explaining = causes.flatMap(cause => problems.filter(found => isOneOf(found, cause)));
  const symptoms = problems.filter(({ check }) => check.symptom);
  const ordered = [
    ...new Set([...explaining, ...problems.filter(one => !symptoms.includes(one)), ...symptoms]),
  ];
  const explains = (other: ProblemFinding, found: ProblemFinding): boolean =>
    // The state of the target follows from whatever else is wrong, be it a cause of the message or not.
    symptoms.includes(found)
      ? !symptoms.includes(other)
      : consequences.some(
          ({ findings: those, of }) => isOneOf(found, those) && of.some(one => isOneOf(other, one)),
        );
  const reasonFor = (found: ProblemFinding): ProblemFinding | undefined =>
    ordered.find(other => other !== found && explains(other, found));
  const rootOf = (found: ProblemFinding): ProblemFinding => {
    const reason = reasonFor(found);
    return reason === undefined ? found : rootOf(reason);
  };
  const [first] = explaining;
  const cause = first === undefined ? null : rootOf(first);
  const others = ordered
    .filter(found => found !== cause)
    .map(found => ({ found, root: rootOf(found) }))
    .map(({ found, root }) => (root === found ? found : { ...found, followsFrom: root }));
  return { cause, others };
}

function isOneOf({ check, outcome }: ProblemFinding, { check: one, codes }: FindingsOf): boolean {
  return check === one && codes.includes(outcome.code);
}

function isProblem(finding: Finding): finding is ProblemFinding {
  return finding.outcome.status === 'problem';
}
