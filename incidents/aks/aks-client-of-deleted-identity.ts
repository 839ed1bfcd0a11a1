import { clientIdOf } from '../../simulator/builders/aks/site.ts';
import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ACCOUNT, CLUSTER, failing, healthy, rolled } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The annotation names an identity that was replaced. */
export const aksClientOfDeletedIdentity: Incident = {
  name: 'aks-client-of-deleted-identity',
  title: 'The annotation names an identity that was replaced',
  message: pastedLog('AADSTS700016 on one host, this on the other', NO_MATCH),
  world(now) {
    const stale = annotate(
      healthy(now),
      CLUSTER,
      ACCOUNT,
      'azure.workload.identity/client-id',
      clientIdOf('checkout-deleted'),
    );
    return failing(rolled(stale, now), NO_MATCH, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/identity-trusts-service-account', code: 'other-identity' },
  },
};
