import type { Incident } from '../incident.ts';
import { crashing, healthy, MEMBER_NODE } from './scene.ts';

/** kube-proxy crashes on one node. */
export const kubeProxyCrashes: Incident = {
  name: 'kube-proxy-crashes',
  title: 'kube-proxy crashes on one node',
  message: `services do not answer from one node\nnode is not ready: ${MEMBER_NODE}, KubeletNotReady`,
  world(now) {
    return crashing(healthy(now), 'kube-proxy', now);
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-runs-kube-proxy', code: 'not-ready' },
  },
};
