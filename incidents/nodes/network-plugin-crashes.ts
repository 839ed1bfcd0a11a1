import type { Incident } from '../incident.ts';
import { crashing, healthy, MEMBER_NODE, onNode } from './scene.ts';

/** The network plug-in crashes on one node. */
export const networkPluginCrashes: Incident = {
  name: 'network-plugin-crashes',
  title: 'The network plug-in crashes on one node',
  message: `container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized\nnode: ${MEMBER_NODE}`,
  world(now) {
    const world = crashing(healthy(now), 'aws-node', now);
    return onNode(
      world,
      {
        ready: 'False',
        reason: 'KubeletNotReady',
        message:
          'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
      },
      now,
    );
  },
  expect: {
    kind: 'node-cni-not-ready',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-runs-network-plugin', code: 'not-ready' },
    problems: [{ check: 'kubernetes/node-is-ready', code: 'network-not-ready' }],
  },
};
