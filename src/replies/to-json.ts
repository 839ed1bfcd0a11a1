import type { Report } from '../domain/report.ts';

/** The report as other programs read it: the agreed keys in their order, the rest after them. */
export function toJson(report: Report): Report {
  const { kind, also, entities, target, verdict, cause, problems, passed, unchecked, steps, calls } = report;
  const { elapsedMs, title, meaning, note, candidates, skipped, links, lately } = report;
  return {
    ...{ kind, also, entities, target, verdict, cause, problems, passed, unchecked, steps, calls, elapsedMs },
    ...{ title, meaning, note, candidates, skipped, links },
    ...(lately === undefined ? {} : { lately }),
  };
}
