import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { withJob } from './scene-job.ts';
import { AGENT_TIMEOUT, CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** The job is still at it. */
export const aksJobUnfinished: Incident = {
  name: 'aks-job-unfinished',
  title: 'The job is still at it',
  message: pastedCreate('is it stuck or just slow?', AGENT_TIMEOUT),
  world(now) {
    return withJob(
      healthy(now),
      pod =>
        put(
          pod,
          ['status', 'containerStatuses'],
          [{ name: 'sc-job', ready: false, restartCount: 0, state: { running: {} } }],
        ),
      now,
    );
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/connector-job-ended', code: 'unfinished' },
  },
  repair: [CREATE_AGAIN],
};
