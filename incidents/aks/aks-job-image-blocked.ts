import { imagePullFailing } from '../../simulator/builders/pod-states.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { JOB_IMAGE, withJob } from './scene-job.ts';
import { CREATE_AGAIN, pastedCreate, READY_TIMEOUT } from './scene-words.ts';

/** A new firewall keeps the nodes from Microsoft’s registry. */
export const aksJobImageBlocked: Incident = {
  name: 'aks-job-image-blocked',
  title: 'A new firewall keeps the nodes from Microsoft’s registry',
  message: pastedCreate('timed out three times in a row', READY_TIMEOUT),
  world(now) {
    const said = `Back-off pulling image "${JOB_IMAGE}": failed to resolve reference: dial tcp: i/o timeout`;
    return withJob(healthy(now), pod => imagePullFailing(pod, said), now);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/connector-job-ended', code: 'cannot-pull' },
  },
  repair: [CREATE_AGAIN],
};
