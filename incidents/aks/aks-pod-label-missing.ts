import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, CLUSTER, failing, healthy, retemplated } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The pod template lost its label. */
export const aksPodLabelMissing: Incident = {
  name: 'aks-pod-label-missing',
  title: 'The pod template lost its label',
  message: pastedLog('receipts fail since we moved to the common chart', NO_TOKEN),
  world(now) {
    const bare = retemplated(
      healthy(now),
      one => put(one, ['metadata', 'labels', 'azure.workload.identity/use'], undefined),
      now,
    );
    const moved = changeObject(bare, CLUSTER, CHECKOUT, one =>
      put(one, ['metadata', 'labels', 'azure.workload.identity/use'], undefined),
    );
    return failing(moved, NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-for-workload-identity', code: 'label-missing' },
  },
};
