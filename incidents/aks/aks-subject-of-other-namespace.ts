import { federatedCredential } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { credentialOf } from '../../simulator/builders/aks/healthy-aks.ts';
import { identityIdOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, SITE } from './scene.ts';
import { NO_MATCH, pastedLog } from './scene-words.ts';

/** The credential is for the namespace of before. */
export const aksSubjectOfOtherNamespace: Incident = {
  name: 'aks-subject-of-other-namespace',
  title: 'The credential is for the namespace of before',
  message: pastedLog('moved checkout to namespace shop', NO_MATCH),
  world(now) {
    const subject = 'system:serviceaccount:store:checkout';
    return failing(
      withArm(healthy(now), federatedCredential(identityIdOf(SITE), { ...credentialOf(SITE), subject })),
      NO_MATCH,
      now,
    );
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'azure/identity-trusts-service-account', code: 'wrong-subject' },
  },
};
