import { trustForService } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, pastedLog } from './scene.ts';
import { ROLE_NOT_ASSUMABLE } from './scene-texts.ts';
import { byPodIdentity, podRoleTrusting } from './scene-worlds.ts';

/** The associated role trusts eks.amazonaws.com, which is the control plane. */
export const podRoleTrustsEks: Incident = {
  name: 'pod-role-trusts-eks',
  title: 'The associated role trusts eks.amazonaws.com, which is the control plane',
  message: pastedLog(ROLE_NOT_ASSUMABLE, 'trust policy says eks, that should do'),
  world: now =>
    failing(
      podRoleTrusting(byPodIdentity(now), trustForService('eks.amazonaws.com')),
      ROLE_NOT_ASSUMABLE,
      now,
    ),
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-pod-identity', code: 'wrong-service' },
  },
};
