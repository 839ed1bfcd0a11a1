import { changeObjects, withLog, withObjects } from '../../simulator/builders/change.ts';
import { nodeLease } from '../../simulator/builders/node.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Manifest, World } from '../../simulator/world.ts';
import { PLACE } from './scene.ts';

/** The world with a wrong clock on the node of one pod of `shop/checkout`, which fails; the others run on. */
export function withClockOff(world: World, secondsBehind: number, printed: string, now: Date): World {
  const objects = world.clusters[PLACE.cluster]?.objects ?? [];
  const pod = objects.find(
    ({ kind, metadata }) =>
      kind === 'Pod' && metadata.namespace === 'shop' && metadata.name.startsWith('checkout-'),
  );
  if (pod === undefined) return world;
  const lease = nodeLease(textAt(pod, 'spec', 'nodeName'), secondsBehind, now);
  const logged = withLog(world, PLACE.cluster, `shop/${pod.metadata.name}/app/previous`, printed);
  const isPod = (one: Manifest) => one.kind === 'Pod' && one.metadata.name === pod.metadata.name;
  const failed = changeObjects(logged, PLACE.cluster, isPod, one => crashLooping(one, { exitCode: 1 }, now));
  return withObjects(failed, PLACE.cluster, lease);
}
