import { changeIam, put, where } from '../../simulator/builders/change.ts';
import { PROD } from '../../simulator/builders/healthy/site.ts';
import { allow, document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';
import { withdrawnPolicy } from './scene-role.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** The node role lost the policy for pulling; the pod’s own role could pull, which helps nothing. */
export const nodeRoleLacksPull: Incident = {
  name: 'node-role-lacks-pull',
  title: 'The node role lost the policy for pulling; the pod’s own role could pull, which helps nothing',
  message: pastedEvents(FAILURE, 'nothing was deployed, new pods cannot pull since lunch'),
  world: now => {
    // The pod's role may pull: kubelets never use it.
    const mayPull = { PolicyName: 'pull', PolicyDocument: document(allow(['ecr:*'], ['*'])) };
    const herring = where('RoleName', PROD.checkoutRole, role => put(role, ['RolePolicyList'], [mayPull]));
    const world = withdrawnPolicy(healthy(now));
    return failing(changeIam(world, PLACE.account, 'Roles', herring), FAILURE, now);
  },
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'not-allowed' },
  },
};
