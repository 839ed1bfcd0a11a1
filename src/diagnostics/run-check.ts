import type { Entities, EntityName } from '../domain/entities.ts';
import { Obstruction } from '../domain/obstruction.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { AnyCheck, Ports, Verdict } from './check.ts';
import { obstacleOf } from './obstacle-of.ts';

/** What the runner needs beside the check. */
export interface Running {
  readonly ports: Ports;
  readonly now: Date;
  /** After this many milliseconds the check counts as timed out. */
  readonly limitMs: number;
}

/** An outcome with the names that were learned on the way. */
export interface Ran {
  readonly outcome: Outcome;
  readonly learned: Entities;
  /** Names of things that are not there. */
  readonly without?: readonly EntityName[];
}

/** Runs one check; the only place that knows refusals, time limits and crashes. Never rejects. */
export async function runCheck(check: AnyCheck, found: Entities, running: Running): Promise<Ran> {
  const alarm = startAlarm(running.limitMs);
  try {
    const verdict = await Promise.race([check.run(found, running.ports, running.now), alarm.rung]);
    return verdict.status === 'skipped' ? ranSkipped(verdict) : ran(verdict);
  } catch (error) {
    return { outcome: { status: 'unchecked', obstacle: obstacleOf(error) }, learned: {} };
  } finally {
    alarm.stop();
  }
}

function ran({ learned = {}, ...outcome }: Exclude<Verdict, { status: 'skipped' }>): Ran {
  return { outcome: outcome satisfies Outcome, learned };
}

function ranSkipped({
  learned = {},
  without = [],
  ...outcome
}: Extract<Verdict, { status: 'skipped' }>): Ran {
  return { outcome, learned, without };
}

function startAlarm(afterMs: number) {
  const { promise: rung, reject } = Promise.withResolvers<Verdict>();
  const timer = setTimeout(() => reject(new Obstruction({ kind: 'timed-out', afterMs })), afterMs);
  return { rung, stop: () => clearTimeout(timer) };
}
