import { serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Report } from '../../src/domain/report.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { inquiryOf } from '../../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../../src/main/make-diagnosing.ts';

/** What is answered in a world to what somebody pastes or types after `/diagnose`. */
export async function askIn(world: World, message: string): Promise<Report> {
  const served = await serveWorld(world);
  try {
    const { using } = await makeDiagnosing(settingsFor(world, served), served.environment);
    return await diagnose(
      inquiryOf({ message }),
      using(() => {}),
    );
  } finally {
    await served.close();
  }
}
