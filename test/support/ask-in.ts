import { serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { AccessRule } from '../../src/domain/access-rule.ts';
import type { Report } from '../../src/domain/report.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { inquiryOf } from '../../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../../src/main/make-diagnosing.ts';

/** What is answered in a world to what somebody pastes or types after `/diagnose`, where access rules allow it. */
export async function askIn(
  world: World,
  message: string,
  access: readonly AccessRule[] = [],
): Promise<Report> {
  const served = await serveWorld(world);
  try {
    const { using } = await makeDiagnosing({ ...settingsFor(world, served), access }, served.environment);
    return await diagnose(
      { ...inquiryOf({ message }), asker: 'U1' },
      using(() => {}),
    );
  } finally {
    await served.close();
  }
}
