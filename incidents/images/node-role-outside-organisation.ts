import { changeIam, upsert } from '../../simulator/builders/change.ts';
import { allow, deny, document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** A policy of the organisation allows no ECR in this account any more. */
export const nodeRoleOutsideOrganisation: Incident = {
  name: 'node-role-outside-organisation',
  title: 'A policy of the organisation allows no ECR in this account any more',
  message: pastedEvents(FAILURE, 'whole account seems to be unable to pull, other accounts are fine'),
  world: now => {
    const policy = {
      PolicyId: 'p-examplescp1',
      Document: document(allow(['*'], ['*']), deny(['ecr:GetAuthorizationToken'], ['*'])),
    };
    const scp = upsert('PolicyId', policy);
    return failing(changeIam(healthy(now), PLACE.account, 'ServiceControlPolicies', scp), FAILURE, now);
  },
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'outside-organisation' },
  },
  repair: ['aws organizations detach-policy --policy-id p-examplescp1 --target-id 111122223333'],
};
