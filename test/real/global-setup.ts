import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type ControlPlane, type ControlPlaneAddress, startControlPlane } from './servers/control-plane.ts';
import { type MotoAddress, startMoto } from './servers/moto.ts';
import { missingPrograms } from './servers/programs.ts';
import { openCluster } from './support/cluster.ts';
import { addNodes } from './support/nodes.ts';

/** What runs during a test run, and how it is reached. */
export interface RealServers {
  readonly withControllers: ControlPlaneAddress;
  readonly withoutControllers: readonly [ControlPlaneAddress, ControlPlaneAddress];
  readonly moto: MotoAddress;
}

declare module 'vitest' {
  /** What tests can ask for with `inject`. */
  export interface ProvidedContext {
    realServers: RealServers | null;
    missingPrograms: readonly string[];
  }
}

/** Starts the real servers once for a whole run; Vitest calls what it answers at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const missing = missingPrograms();
  project.provide('missingPrograms', missing);
  project.provide('realServers', null);
  if (missing.length > 0) return async () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'paramedic-real-'));
  const planes: Pick<ControlPlane, 'stop'>[] = [];
  const stop = async () => {
    await Promise.all(planes.map(plane => plane.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const start = async (name: string, controllers: boolean) => {
    const plane = await startControlPlane(join(folder, name), { controllers });
    planes.push(plane);
    return plane.address;
  };
  try {
    const [moto, withControllers, one, other] = await Promise.all([
      startMoto(folder),
      start('with-controllers', true),
      start('one', false),
      start('other', false),
    ]);
    planes.push(moto);
    await addNodes(openCluster(withControllers), 2, new Date());
    project.provide('realServers', { withControllers, withoutControllers: [one, other], moto: moto.address });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
