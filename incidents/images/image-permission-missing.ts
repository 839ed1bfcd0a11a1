import { withdraw } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { nodeRoleLacksPull } from './node-role-lacks-pull.ts';
import { GOOD_IMAGE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** The bot may not ask IAM’s simulator, so it must say that it could not look. */
export const imagePermissionMissing: Incident = {
  name: 'image-permission-missing',
  title: 'The bot may not ask IAM’s simulator, so it must say that it could not look',
  message: pastedEvents(FAILURE, 'new cluster, same trouble as on the other one'),
  world: now => withdraw(nodeRoleLacksPull.world(now), { aws: ['iam:SimulatePrincipalPolicy'] }),
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'inconclusive',
    unchecked: [{ check: 'aws/puller-may-pull', permission: 'iam:SimulatePrincipalPolicy' }],
  },
};
