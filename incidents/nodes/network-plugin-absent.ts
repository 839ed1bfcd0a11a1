import { withoutObject } from '../../simulator/builders/change.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, PLACE } from './scene.ts';

/** No pod of aws-node runs on one node. */
export const networkPluginAbsent: Incident = {
  name: 'network-plugin-absent',
  title: 'No pod of aws-node runs on one node',
  message: `node is not ready: ${MEMBER_NODE}, KubeletNotReady, since aws-node was edited`,
  world(now) {
    const world = healthy(now);
    const gone = (world.clusters[PLACE.cluster]?.objects ?? []).find(
      one =>
        one.kind === 'Pod' &&
        one.metadata.name.startsWith('aws-node-') &&
        textAt(one, 'spec', 'nodeName') === MEMBER_NODE,
    );
    return withoutObject(world, PLACE.cluster, {
      kind: 'Pod',
      namespace: 'kube-system',
      name: gone?.metadata.name ?? '',
    });
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-runs-network-plugin', code: 'absent' },
  },
};
