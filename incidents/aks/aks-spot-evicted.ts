import type { Incident } from '../incident.ts';
import { healthy, poolId, withoutNodes, withProperty } from './scene.ts';
import { unplaced, withJob } from './scene-job.ts';
import { AGENT_TIMEOUT, CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** Azure took back all spot machines, and there are no others. */
export const aksSpotEvicted: Incident = {
  name: 'aks-spot-evicted',
  title: 'Azure took back all spot machines, and there are no others',
  message: pastedCreate('worked yesterday', AGENT_TIMEOUT),
  world(now) {
    const spot = withProperty(healthy(now), poolId('system'), ['scaleSetPriority'], 'Spot');
    const evicted = withoutNodes(withProperty(spot, poolId('system'), ['count'], 0));
    return withJob(evicted, unplaced('no nodes available to schedule pods', now), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-job', code: 'spot-evicted' },
    problems: [
      { check: 'kubernetes/connector-job-ended', code: 'unplaced' },
      { check: 'azure/extension-is-healthy', code: 'failed-with-job' },
    ],
  },
  repair: [CREATE_AGAIN],
};
