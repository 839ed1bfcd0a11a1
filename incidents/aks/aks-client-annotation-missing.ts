import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ACCOUNT, CLUSTER, failing, healthy, rolled } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The service account lost its client id. */
export const aksClientAnnotationMissing: Incident = {
  name: 'aks-client-annotation-missing',
  title: 'The service account lost its client id',
  message: pastedLog('after the clean-up of annotations', NO_MATCH),
  world(now) {
    const bare = annotate(healthy(now), CLUSTER, ACCOUNT, 'azure.workload.identity/client-id', undefined);
    return failing(rolled(bare, now), NO_MATCH, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-client', code: 'absent' },
  },
};
