import { onTestFinished } from 'vitest';
import { type ServedWorld, type ServeOptions, serveWorld } from '../../../simulator/serve-world.ts';
import type { World } from '../../../simulator/world.ts';
import type { ProviderSettings } from '../../../src/providers/settings.ts';
import { type Opened, open } from './open.ts';

/** Serves a world and opens the real providers on it; the test's end closes both. */
export async function openOn(
  world: World,
  limits: ProviderSettings['limits'] = {},
  options: ServeOptions = {},
): Promise<{ readonly served: ServedWorld; readonly opened: Opened }> {
  const served = await serveWorld(world, options);
  onTestFinished(() => served.close());
  const clusters = Object.keys(world.clusters).map(name => ({
    name,
    connection: { by: 'kubeconfig-text', text: served.kubeconfig, context: name } as const,
  }));
  return { served, opened: open({ clusters, limits }, served.environment) };
}
