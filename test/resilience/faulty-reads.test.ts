import { afterAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { incidents } from '../../incidents/index.ts';
import { startAgain } from '../../simulator/controllers/start-again.ts';
import { type ServedWorld, serveWorld } from '../../simulator/serve-world.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Report } from '../../src/domain/report.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { applyFix, inquiryOf } from '../../src/local/diagnose-demo.ts';
import { type Diagnosing, makeDiagnosing } from '../../src/main/make-diagnosing.ts';
import {
  faultyAnswer,
  intercepted,
  nameOfRead,
  type PortMethod,
  READ_FAULTS,
  type ReadFault,
} from '../support/fault-injector.ts';
import { isSampled } from '../support/scope.ts';
import { CASES, type FaultCase } from './fault-cases.ts';

const CANARY = 'Xk9-canary-Zq7';
const HANGING_LIMIT_MS = 100;

/** Which read breaks, and how. */
interface Broken {
  readonly method: PortMethod;
  readonly fault: ReadFault;
}

/** A report with the methods that were called for it. */
interface Asked {
  readonly report: Report;
  readonly called: ReadonlySet<PortMethod>;
}

async function ask(incident: Incident, diagnosing: Diagnosing, broken?: Broken): Promise<Asked> {
  const called = new Set<PortMethod>();
  const using = diagnosing.using(() => {});
  const report = await diagnose(inquiryOf(incident), {
    ...using,
    limits: broken?.fault === 'hangs' ? { ...using.limits, checkTimeoutMs: HANGING_LIMIT_MS } : using.limits,
    open: (meter, signal) =>
      intercepted(using.open(meter, signal), (method, answer) => {
        called.add(method);
        return method === broken?.method ? faultyAnswer(broken.fault, CANARY) : answer();
      }),
  });
  return { report, called };
}

describe.each(CASES.filter(({ incident }) => isSampled(incident, 2)))('$incident', (one: FaultCase) => {
  let served: ServedWorld | undefined;
  let diagnosing: Diagnosing | undefined;
  afterAll(async () => {
    await diagnosing?.close();
    await served?.close();
  });

  it('costs one check for any read that breaks, broken and repaired', async () => {
    const named = incidents.find(({ name }) => name === one.incident);
    if (named === undefined) throw new Error(`no incident ${one.incident}`);
    const incident = named;
    const world = incident.world(new Date());
    served = await serveWorld(world);
    diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
    const before = await ask(incident, diagnosing);
    await breakAll(incident, diagnosing, [...before.called], () => {});
    served.replace(startAgain(applyFix(world, incident, before.report, new Date()), new Date()));
    const after = await ask(incident, diagnosing);
    expect(after.report.verdict).toBe('healthy');
    await breakAll(incident, diagnosing, [...after.called], (report, broken) => {
      if (one.enriching.includes(broken.method)) return;
      expect(report.verdict, `${broken.method} ${broken.fault}`).not.toBe('healthy');
    });
  }, 120_000);
});

async function breakAll(
  incident: Incident,
  diagnosing: Diagnosing,
  methods: readonly PortMethod[],
  alsoExpect: (report: Report, broken: Broken) => void,
): Promise<void> {
  for (const method of methods) {
    const asked = READ_FAULTS.map(async fault => ({
      fault,
      ...(await ask(incident, diagnosing, { method, fault })),
    }));
    for (const { fault, report, called } of await Promise.all(asked)) {
      expect(JSON.stringify(report)).not.toContain(CANARY);
      if (!called.has(method)) continue;
      const unchecked = JSON.stringify(report.unchecked);
      // A check that waits for several reads is timed out as a whole.
      expect(unchecked, `${method} ${fault}`).toContain(fault === 'hangs' ? 'timed-out' : nameOfRead(method));
      alsoExpect(report, { method, fault });
    }
  }
}
