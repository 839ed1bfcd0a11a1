import { roleAssignment } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { PIPELINE } from '../../simulator/builders/aks/healthy-aks.ts';
import { subscriptionIdOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { EXTENSION_ID, healthy, SITE } from './scene.ts';
import { pastedCreate } from './scene-words.ts';

/** The role is there: the error is an old one. */
export const azureRoleHeld: Incident = {
  name: 'azure-role-held',
  title: 'The role is there: the error is an old one',
  message: pastedCreate(
    'from last week’s log, still true?',
    `(AuthorizationFailed) The client '${PIPELINE}' with object id '${PIPELINE}' does not have authorization to perform action 'Microsoft.KubernetesConfiguration/extensions/write' over scope '${EXTENSION_ID}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  ),
  world(now) {
    const role = 'Contributor';
    return withArm(
      healthy(now),
      roleAssignment(SITE, { principal: PIPELINE, role, scope: subscriptionIdOf(SITE) }, now),
    );
  },
  expect: { kind: 'azure-unauthorized', verdict: 'healthy' },
};
