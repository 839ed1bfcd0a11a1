import { withoutObject } from '../../simulator/builders/change.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, PLACE } from './scene.ts';

/** No pod of kube-proxy runs on one node. */
export const kubeProxyAbsent: Incident = {
  name: 'kube-proxy-absent',
  title: 'No pod of kube-proxy runs on one node',
  message: `node is not ready: ${MEMBER_NODE}, KubeletNotReady, since kube-proxy was edited`,
  world(now) {
    const world = healthy(now);
    const gone = (world.clusters[PLACE.cluster]?.objects ?? []).find(
      one =>
        one.kind === 'Pod' &&
        one.metadata.name.startsWith('kube-proxy-') &&
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
    cause: { check: 'kubernetes/node-runs-kube-proxy', code: 'absent' },
  },
};
