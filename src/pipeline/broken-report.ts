import type { Obstacle } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';
import type { Usage } from './compose-report.ts';

/** The report of a diagnosis that a defect of the bot ended: it says so, and calls nothing healthy. */
export function brokenReport(obstacle: Obstacle, usage: Usage): Report {
  return {
    kind: 'none',
    title: 'The diagnosis failed',
    meaning: '',
    also: [],
    entities: {},
    target: null,
    candidates: [],
    verdict: 'inconclusive',
    note: 'The diagnosis failed before anything could be shown. Nothing was changed anywhere.',
    cause: null,
    problems: [],
    passed: [],
    unchecked: [{ check: 'diagnosis/completed', title: 'The diagnosis was completed', obstacle }],
    skipped: [],
    steps: [],
    links: [],
    scope: {},
    ...usage,
  };
}
