import { changeIam, put, upsert, where } from '../../simulator/builders/change.ts';
import { allow, document, managedPolicy } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, NODE_ROLE, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;
const BOUNDARY = `arn:aws:iam::${PLACE.account}:policy/node-boundary`;

/** The permissions boundary of the node role leaves ECR out. */
export const nodeRoleBounded: Incident = {
  name: 'node-role-bounded',
  title: 'The permissions boundary of the node role leaves ECR out',
  message: pastedEvents(FAILURE, 'attached ReadOnly to the node role twice, still the same'),
  world: now => {
    const boundary = managedPolicy({
      account: PLACE.account,
      name: 'node-boundary',
      document: document(allow(['ec2:*', 'eks:*'], ['*'])),
    });
    const bounded = where('RoleName', NODE_ROLE, role =>
      put(role, ['PermissionsBoundary'], {
        PermissionsBoundaryType: 'Policy',
        PermissionsBoundaryArn: BOUNDARY,
      }),
    );
    const world = changeIam(healthy(now), PLACE.account, 'Policies', upsert('Arn', boundary));
    return failing(changeIam(world, PLACE.account, 'Roles', bounded), FAILURE, now);
  },
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'outside-boundary' },
  },
  repair: ['aws iam delete-role-permissions-boundary --role-name prod-eu-node'],
};
