import type { Incident } from '../../incidents/incident.ts';
import { startAgain } from '../../simulator/controllers/start-again.ts';
import { serveWorld } from '../../simulator/serve-world.ts';
import { diagnose } from '../diagnose.ts';
import { type Diagnosing, makeDiagnosing } from '../main/make-diagnosing.ts';
import { settingsFor } from './demo-world.ts';
import { applyFix, inquiryOf, repairOf } from './diagnose-demo.ts';

/** An incident's world, served, with the real clients looking at it. */
export interface DemoEnvironment extends Pick<Diagnosing, 'using' | 'close'> {
  /** Runs the commands that the report advises now; gives how many there were. */
  readonly applyFix: () => Promise<number>;
}

/** Serves the world of an incident. */
export async function startDemoEnvironment(incident: Incident): Promise<DemoEnvironment> {
  let world = incident.world(new Date());
  const served = await serveWorld(world);
  const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
  return {
    using: diagnosing.using,
    async applyFix() {
      const report = await diagnose(
        inquiryOf(incident),
        diagnosing.using(() => {}),
      );
      world = startAgain(applyFix(world, incident, report, new Date()), new Date());
      served.replace(world);
      return repairOf(incident, report).length;
    },
    async close() {
      await diagnosing.close();
      await served.close();
    },
  };
}
