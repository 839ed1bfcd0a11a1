import type { Problem } from '../domain/report.ts';

/** Problems that another explains, and those that stand for themselves. */
export function byExplanation(problems: readonly Problem[]) {
  return {
    consequences: problems.filter(({ followsFrom }) => followsFrom !== undefined),
    own: problems.filter(({ followsFrom }) => followsFrom === undefined),
  };
}
