import { federatedCredential } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { credentialOf } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_STAGING, identityIdOf, issuerOfAks } from '../../simulator/builders/aks/site.ts';
import { withdraw } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

const ACTION = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read';

/** The bot itself may not read federated credentials, so it must say that it could not look. */
export const aksIdentityUnseen: Incident = {
  name: 'aks-identity-unseen',
  title: 'The bot itself may not read federated credentials, so it must say that it could not look',
  message: pastedLog('same error on the cluster where the bot is new', NO_MATCH),
  world(now) {
    const old = federatedCredential(identityIdOf(SITE), {
      ...credentialOf(SITE),
      issuer: issuerOfAks(AKS_STAGING),
    });
    return withdraw(failing(withArm(healthy(now), old), NO_MATCH, now), { azure: [ACTION] });
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'inconclusive',
    unchecked: [{ check: 'azure/identity-trusts-service-account', permission: ACTION }],
  },
};
