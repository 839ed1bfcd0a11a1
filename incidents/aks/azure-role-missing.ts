import { roleAssignment } from '../../simulator/builders/aks/account-resources.ts';
import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { PIPELINE } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_STAGING, groupIdOf } from '../../simulator/builders/aks/site.ts';
import { uidOf } from '../../simulator/builders/naming.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER_ID, EXTENSION_ID, healthy, SITE } from './scene.ts';
import { pastedCreate } from './scene-words.ts';

/** The pipeline may read the cluster but not install extensions. */
export const azureRoleMissing: Incident = {
  name: 'azure-role-missing',
  title: 'The pipeline may read the cluster but not install extensions',
  message: pastedCreate(
    'pipeline of team shop, first run on prod',
    `(AuthorizationFailed) The client '${PIPELINE}' with object id '${PIPELINE}' does not have authorization to perform action 'Microsoft.KubernetesConfiguration/extensions/write' over scope '${EXTENSION_ID}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  ),
  world(now) {
    const developer = uidOf('principal', 'developer');
    const role = 'Kubernetes Extension Contributor';
    // Another identity has the role, and this one has it on another cluster.
    return withArm(
      healthy(now),
      roleAssignment(SITE, { principal: developer, role, scope: CLUSTER_ID }, now),
      roleAssignment(SITE, { principal: PIPELINE, role, scope: groupIdOf(AKS_STAGING) }, now),
    );
  },
  expect: {
    kind: 'azure-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'azure/permission-is-granted', code: 'not-granted' },
  },
};
