import { federatedCredential } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { credentialOf } from '../../simulator/builders/aks/healthy-aks.ts';
import { identityIdOf, issuerOfAks } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The final slash of the issuer is missing. */
export const aksIssuerWithoutSlash: Incident = {
  name: 'aks-issuer-without-slash',
  title: 'The final slash of the issuer is missing',
  message: pastedLog('the issuer is right, compare yourself', NO_MATCH),
  world(now) {
    const issuer = issuerOfAks(SITE).replace(/\/$/, '');
    return failing(
      withArm(healthy(now), federatedCredential(identityIdOf(SITE), { ...credentialOf(SITE), issuer })),
      NO_MATCH,
      now,
    );
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/identity-trusts-service-account', code: 'wrong-issuer' },
  },
};
