import { document, trustForPodIdentity } from '../../simulator/builders/iam.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { failing, pastedLog } from './scene.ts';
import { ROLE_NOT_ASSUMABLE } from './scene-texts.ts';
import { byPodIdentity, POD_ROLE, podRoleTrusting } from './scene-worlds.ts';

/** A Deny in the trust policy of the associated role shuts EKS out. */
export const podRoleDenies: Incident = {
  name: 'pod-role-denies',
  title: 'A Deny in the trust policy of the associated role shuts EKS out',
  message: pastedLog(ROLE_NOT_ASSUMABLE, 'we locked roles down to people for the audit'),
  world(now) {
    const lock = {
      Sid: 'PeopleOnly',
      Effect: 'Deny',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: 'sts:*',
    };
    const policy = document(...recordsAt(trustForPodIdentity(), 'Statement'), lock);
    return failing(podRoleTrusting(byPodIdentity(now), policy), ROLE_NOT_ASSUMABLE, now);
  },
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-pod-identity', code: 'explicit-deny' },
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${POD_ROLE} --policy-document '${JSON.stringify(trustForPodIdentity())}'`,
  ],
};
