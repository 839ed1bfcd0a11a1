import { document, trustForPodIdentity } from '../../simulator/builders/iam.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { failing, pastedLog } from './scene.ts';
import { ROLE_NOT_ASSUMABLE } from './scene-texts.ts';
import { byPodIdentity, POD_ROLE, podRoleTrusting } from './scene-worlds.ts';

/** The trust policy of the associated role asks for another namespace. */
export const podRoleForOtherNamespace: Incident = {
  name: 'pod-role-for-other-namespace',
  title: 'The trust policy of the associated role asks for another namespace',
  message: pastedLog(ROLE_NOT_ASSUMABLE, 'namespaces were renamed'),
  world(now) {
    const [own = {}] = recordsAt(trustForPodIdentity(), 'Statement');
    const Condition = { StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'shop-old' } };
    return failing(
      podRoleTrusting(byPodIdentity(now), document({ ...own, Condition })),
      ROLE_NOT_ASSUMABLE,
      now,
    );
  },
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-pod-identity', code: 'wrong-condition' },
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${POD_ROLE} --policy-document '${JSON.stringify(trustForPodIdentity())}'`,
  ],
};
