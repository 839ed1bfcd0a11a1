import { withoutArm } from '../../simulator/builders/aks/change-arm.ts';
import { credentialOf } from '../../simulator/builders/aks/healthy-aks.ts';
import { identityIdOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The federated credential was never made. */
export const aksCredentialMissing: Incident = {
  name: 'aks-credential-missing',
  title: 'The federated credential was never made',
  message: pastedLog('terraform says nothing to do', NO_MATCH),
  world(now) {
    const id = `${identityIdOf(SITE)}/federatedIdentityCredentials/${credentialOf(SITE).name}`;
    return failing(withoutArm(healthy(now), id), NO_MATCH, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/identity-trusts-service-account', code: 'no-credential' },
  },
};
