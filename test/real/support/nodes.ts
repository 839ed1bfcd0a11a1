import { node } from '../../../simulator/builders/node.ts';
import type { RealCluster } from './cluster.ts';

/** Adds nodes `node-1`, `node-2` … that are ready and take pods; nothing ever runs on them. */
export async function addNodes(cluster: RealCluster, count: number, now: Date): Promise<void> {
  for (let index = 1; index <= count; index++) {
    const name = `node-${index}`;
    const manifest = node({ name, zone: 'eu-west-1a', address: `10.0.1.${index}` }, now);
    await cluster.load([manifest]);
    // Admission gives every new node the taint that a controller takes away once its kubelet reports.
    await cluster.ask('PATCH', `/api/v1/nodes/${name}`, { spec: { taints: null } });
  }
}
