import { federatedCredential } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { credentialOf } from '../../simulator/builders/aks/healthy-aks.ts';
import { identityIdOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The credential expects tokens for another cloud. */
export const aksAudienceOfOtherCloud: Incident = {
  name: 'aks-audience-of-other-cloud',
  title: 'The credential expects tokens for another cloud',
  message: pastedLog('copied the credential from the government project', NO_MATCH),
  world(now) {
    const audiences = ['api://AzureADTokenExchangeUSGov'];
    return failing(
      withArm(healthy(now), federatedCredential(identityIdOf(SITE), { ...credentialOf(SITE), audiences })),
      NO_MATCH,
      now,
    );
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/identity-trusts-service-account', code: 'wrong-audience' },
  },
};
