import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, retemplated } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The label is on the deployment instead of its pods. */
export const aksLabelBesideTemplate: Incident = {
  name: 'aks-label-beside-template',
  title: 'The label is on the deployment instead of its pods',
  message: pastedLog('the label is there, I looked', NO_TOKEN),
  world(now) {
    const bare = retemplated(
      healthy(now),
      one => put(one, ['metadata', 'labels', 'azure.workload.identity/use'], undefined),
      now,
    );
    return failing(bare, NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-for-workload-identity', code: 'label-beside-template' },
  },
};
