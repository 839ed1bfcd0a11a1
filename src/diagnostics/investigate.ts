import type { Entities, EntityName } from '../domain/entities.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Progress } from '../domain/progress.ts';
import type { AnyCheck } from './check.ts';
import { missingNames } from './plan.ts';
import { type Running, runCheck } from './run-check.ts';

/** What became of one check of a plan. */
export interface Finding {
  readonly check: AnyCheck;
  readonly outcome: Outcome;
}

/** What an investigation needs beside its plan. */
export interface Investigating extends Running {
  readonly tell: (progress: Progress) => void;
}

/** Runs checks side by side, each as soon as the names it needs are known; findings come in the plan's order. */
export async function investigate(
  checks: readonly AnyCheck[],
  known: Entities,
  using: Investigating,
): Promise<{ readonly findings: readonly Finding[]; readonly known: Entities }> {
  const outcomes = new Map<AnyCheck, Outcome>();
  const waiting = new Set(checks);
  const reasons = new Map<EntityName, string>();
  let names = known;

  const start = async (check: AnyCheck): Promise<void> => {
    waiting.delete(check);
    using.tell({ type: 'started', check: check.id });
    const { outcome, learned, without = [] } = await runCheck(check, names, using);
    for (const name of without) if (outcome.status === 'skipped') reasons.set(name, outcome.because);
    outcomes.set(check, outcome);
    using.tell({ type: 'finished', check: check.id, outcome });
    names = { ...learned, ...names };
    await startReady();
  };
  const startReady = async (): Promise<void> => {
    const ready = [...waiting].filter(check => missingNames(check, names).length === 0);
    await Promise.all(ready.map(start));
  };
  await startReady();

  const findings = checks.map(check => ({
    check,
    outcome: outcomes.get(check) ?? notAsked(check, names, reasons),
  }));
  for (const { check, outcome } of findings) {
    if (!outcomes.has(check)) using.tell({ type: 'finished', check: check.id, outcome });
  }
  return { findings, known: names };
}

const CONFIGURED: ReadonlySet<string> = new Set([
  'cluster',
  'account',
  'region',
  'subscription',
  'resourceGroup',
]);

// A workload without pods leaves open what its pods would be like.
const NO_POD = { kind: 'undecidable', question: 'the workload has no pod that could be looked at' } as const;

/** A question that could not be put for want of a name is unchecked: nobody knows what its answer would be. */
function notAsked(check: AnyCheck, names: Entities, reasons: ReadonlyMap<EntityName, string>): Outcome {
  const missing = missingNames(check, names);
  const because = missing.map(name => reasons.get(name)).find(reason => reason !== undefined);
  if (because !== undefined) return { status: 'skipped', because };
  const unset = missing.filter(name => CONFIGURED.has(name));
  if (unset.length === 0 && missing.includes('pod') && names.workload)
    return { status: 'unchecked', obstacle: NO_POD };
  if (unset.length === 0) return { status: 'unchecked', obstacle: { kind: 'not-named', names: missing } };
  const obstacle = { kind: 'not-configured', missing: `the ${unset.join(' and ')} of this cluster` } as const;
  return { status: 'unchecked', obstacle };
}
