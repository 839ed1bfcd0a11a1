import { inject } from 'vitest';
import { openCluster, type RealCluster } from './cluster.ts';

/** The cluster with scheduler and controllers. */
export function clusterWithControllers(): RealCluster {
  return openCluster(servers().withControllers);
}

/** The two clusters where objects stay as they are written. */
export function clustersWithoutControllers(): readonly [RealCluster, RealCluster] {
  const [one, other] = servers().withoutControllers;
  return [openCluster(one), openCluster(other)];
}

function servers() {
  const found = inject('realServers');
  if (found === null) throw new Error('no real servers run: put the suite into describeReal');
  return found;
}
