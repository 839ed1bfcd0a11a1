import { clientIdOf } from '../../simulator/builders/aks/site.ts';
import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ACCOUNT, CLUSTER, failing, healthy, rolled, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The client id was corrected, the pods still have the old one. */
export const aksClientChanged: Incident = {
  name: 'aks-client-changed',
  title: 'The client id was corrected, the pods still have the old one',
  message: pastedLog('corrected the client id ten minutes ago', NO_MATCH),
  world(now) {
    const before = rolled(
      annotate(
        healthy(now),
        CLUSTER,
        ACCOUNT,
        'azure.workload.identity/client-id',
        clientIdOf('checkout-old'),
      ),
      now,
    );
    return failing(
      annotate(before, CLUSTER, ACCOUNT, 'azure.workload.identity/client-id', clientIdOf(SITE.identity)),
      NO_MATCH,
      now,
    );
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-azure-identity', code: 'client-differs' },
  },
};
