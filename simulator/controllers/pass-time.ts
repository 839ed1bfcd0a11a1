import type { World } from '../world.ts';
import { launchClaims, registerClaims } from './karpenter.ts';
import { settleNodes } from './settle-nodes.ts';

/** The world some minutes later, in which Karpenter and the kubelets of every cluster have tried again. */
export function passTime(world: World, now: Date): World {
  return Object.keys(world.clusters).reduce((so, cluster) => passTimeIn(so, cluster, now), world);
}

/** The same for one cluster. */
export function passTimeIn(world: World, cluster: string, now: Date): World {
  return registerClaims(settleNodes(launchClaims(world, cluster, now), cluster, now), cluster, now);
}
