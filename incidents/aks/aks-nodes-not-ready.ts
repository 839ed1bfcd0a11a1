import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, withNodes } from './scene.ts';
import { unplaced, withJob } from './scene-job.ts';
import { AGENT_TIMEOUT, CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** No node is ready, the network plug-in is broken. */
export const aksNodesNotReady: Incident = {
  name: 'aks-nodes-not-ready',
  title: 'No node is ready, the network plug-in is broken',
  message: pastedCreate('agent timeout after the network change', AGENT_TIMEOUT),
  world(now) {
    const message = 'container runtime network not ready: cni plugin not initialized';
    const lame = withNodes(healthy(now), node =>
      put(
        node,
        ['status', 'conditions'],
        [{ type: 'Ready', status: 'False', reason: 'KubeletNotReady', message }],
      ),
    );
    return withJob(
      lame,
      unplaced(
        '0/3 nodes are available: 3 node(s) had untolerated taint {node.kubernetes.io/not-ready: }',
        now,
      ),
      now,
    );
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-job', code: 'none-ready' },
  },
  repair: [CREATE_AGAIN],
};
