import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, CLUSTER, failing, healthy, retemplated } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The label was added and the pods never restarted. */
export const aksPodOlderThanLabel: Incident = {
  name: 'aks-pod-older-than-label',
  title: 'The label was added and the pods never restarted',
  message: pastedLog('label added, still the same', NO_TOKEN),
  world(now) {
    const bare = retemplated(
      healthy(now),
      one => put(one, ['metadata', 'labels', 'azure.workload.identity/use'], undefined),
      now,
    );
    const labelled = changeObject(bare, CLUSTER, CHECKOUT, one =>
      put(one, ['spec', 'template', 'metadata', 'labels', 'azure.workload.identity/use'], 'true'),
    );
    return failing(labelled, NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-for-workload-identity', code: 'older-than-label' },
  },
};
