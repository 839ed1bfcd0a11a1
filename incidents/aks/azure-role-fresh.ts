import { roleAssignment } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { PIPELINE } from '../../simulator/builders/aks/healthy-aks.ts';
import { groupIdOf } from '../../simulator/builders/aks/site.ts';
import { uidOf } from '../../simulator/builders/naming.ts';
import type { Incident } from '../incident.ts';
import { EXTENSION_ID, healthy, SITE } from './scene.ts';
import { pastedCreate } from './scene-words.ts';

/** The role was given six minutes ago, to the pipeline’s group. */
export const azureRoleFresh: Incident = {
  name: 'azure-role-fresh',
  title: 'The role was given six minutes ago, to the pipeline’s group',
  message: pastedCreate(
    'Bob says he gave us the role already',
    `(AuthorizationFailed) The client '${PIPELINE}' with object id '${PIPELINE}' does not have authorization to perform action 'Microsoft.KubernetesConfiguration/extensions/write' over scope '${EXTENSION_ID}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  ),
  world(now) {
    const members = [PIPELINE];
    const group = uidOf('principal', 'pipelines');
    const role = 'Kubernetes Extension Contributor';
    return withArm(
      healthy(now),
      roleAssignment(SITE, { principal: group, role, scope: groupIdOf(SITE), minutesAgo: 6, members }, now),
    );
  },
  expect: {
    kind: 'azure-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'azure/permission-is-granted', code: 'granted-recently' },
  },
};
