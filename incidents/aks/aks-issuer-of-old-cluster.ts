import { federatedCredential } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { credentialOf } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_STAGING, identityIdOf, issuerOfAks } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The cluster was built anew and has another issuer. */
export const aksIssuerOfOldCluster: Incident = {
  name: 'aks-issuer-of-old-cluster',
  title: 'The cluster was built anew and has another issuer',
  message: pastedLog('rebuilt the cluster at the weekend', NO_MATCH),
  world(now) {
    const old = federatedCredential(identityIdOf(SITE), {
      ...credentialOf(SITE),
      issuer: issuerOfAks(AKS_STAGING),
    });
    return failing(withArm(healthy(now), old), NO_MATCH, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/identity-trusts-service-account', code: 'wrong-issuer' },
  },
};
