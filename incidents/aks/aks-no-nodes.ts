import type { Incident } from '../incident.ts';
import { healthy, poolId, withoutNodes, withProperty } from './scene.ts';
import { unplaced, withJob } from './scene-job.ts';
import { AGENT_TIMEOUT, CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** The only pool was scaled to nothing. */
export const aksNoNodes: Incident = {
  name: 'aks-no-nodes',
  title: 'The only pool was scaled to nothing',
  message: pastedCreate('we save money at night, could that be related', AGENT_TIMEOUT),
  world(now) {
    const empty = withoutNodes(withProperty(healthy(now), poolId('system'), ['count'], 0));
    return withJob(empty, unplaced('no nodes available to schedule pods', now), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-job', code: 'no-nodes' },
  },
  repair: [CREATE_AGAIN],
};
