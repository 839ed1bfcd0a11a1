import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, retemplated } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The label says yes instead of true. */
export const aksLabelNotTrue: Incident = {
  name: 'aks-label-not-true',
  title: 'The label says yes instead of true',
  message: pastedLog('the label is there, with yes', NO_TOKEN),
  world(now) {
    const wrong = retemplated(
      healthy(now),
      one => put(one, ['metadata', 'labels', 'azure.workload.identity/use'], 'yes'),
      now,
    );
    return failing(wrong, NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-for-workload-identity', code: 'label-not-true' },
  },
};
