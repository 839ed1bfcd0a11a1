import { changeIam, put, where } from '../../simulator/builders/change.ts';
import { deny, document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, NODE_ROLE, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": unexpected status from HEAD request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/checkout/manifests/2025.11.3: 403 Forbidden`,
} as const;

/** A Deny in an inline policy of the node role wins over the managed policy. */
export const nodeRoleDenied: Incident = {
  name: 'node-role-denied',
  title: 'A Deny in an inline policy of the node role wins over the managed policy',
  message: pastedEvents(FAILURE, 'security rolled out a guardrail, pulls fail with 403'),
  world: now => {
    const guardrail = {
      PolicyName: 'guardrail',
      PolicyDocument: document(deny(['ecr:BatchGetImage'], ['*'])),
    };
    const denied = where('RoleName', NODE_ROLE, role => put(role, ['RolePolicyList'], [guardrail]));
    return failing(changeIam(healthy(now), PLACE.account, 'Roles', denied), FAILURE, now);
  },
  expect: {
    kind: 'image-pull-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'explicit-deny' },
  },
  repair: ['aws iam delete-role-policy --role-name prod-eu-node --policy-name guardrail'],
};
