import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ACCOUNT, CLUSTER, failing, healthy, rolled, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** Somebody wrote the identity’s name where its client id belongs. */
export const aksClientAnnotationIsAName: Incident = {
  name: 'aks-client-annotation-is-a-name',
  title: 'Somebody wrote the identity’s name where its client id belongs',
  message: pastedLog('we annotated it with the identity', NO_MATCH),
  world(now) {
    const named = annotate(
      healthy(now),
      CLUSTER,
      ACCOUNT,
      'azure.workload.identity/client-id',
      SITE.identity,
    );
    return failing(rolled(named, now), NO_MATCH, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-client', code: 'not-a-client-id' },
  },
};
