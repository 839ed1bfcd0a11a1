import { waiting } from '../../simulator/builders/pod-states.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withJob } from './scene-job.ts';
import { CREATE_AGAIN, pastedCreate, READY_TIMEOUT } from './scene-words.ts';

/** The job’s container cannot be created. */
export const aksJobCannotStart: Incident = {
  name: 'aks-job-cannot-start',
  title: 'The job’s container cannot be created',
  message: pastedCreate('times out only on this cluster', READY_TIMEOUT),
  world(now) {
    const said = 'container has runAsNonRoot and image will run as root';
    return withJob(healthy(now), pod => waiting(pod, 'CreateContainerConfigError', said), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/connector-job-ended', code: 'cannot-start' },
  },
  repair: [CREATE_AGAIN],
};
