import type { Report, Target } from '../domain/report.ts';

/** A report in JSON: `lately` is the published name of `recentChanges`. */
type JsonReport = Omit<Report, 'recentChanges'> & { readonly lately?: Report['recentChanges'] };

/** The report as other programs read it: the agreed keys in their order, the rest after them. */
export function toJson(report: Report): JsonReport {
  const { kind, also, entities, target, verdict, cause, problems, passed, unchecked, steps, calls } = report;
  const { elapsedMs, title, meaning, note, candidates, skipped, links, recentChanges, scope, alsoTitles } =
    report;
  const about = target && withoutReadings(target);
  return {
    ...{ kind, also, entities, target: about, verdict, cause, problems, passed, unchecked, steps, calls },
    ...{ elapsedMs, title, meaning, note, candidates, skipped, links, scope },
    ...(report.suggestions === undefined ? {} : { suggestions: report.suggestions }),
    ...(alsoTitles === undefined ? {} : { alsoTitles }),
    ...(recentChanges === undefined ? {} : { lately: recentChanges }),
  };
}

/** Which words were read as names concerns who reads the reply. */
function withoutReadings({ cluster, entities }: Target): Target {
  return { ...(cluster !== undefined && { cluster }), entities };
}
