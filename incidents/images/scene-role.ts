import { changeIam, put, where } from '../../simulator/builders/change.ts';
import { attachment } from '../../simulator/builders/iam.ts';
import type { World } from '../../simulator/world.ts';
import { NODE_ROLE, PLACE } from './scene.ts';

const WITHOUT_PULL = ['AmazonEKSWorkerNodePolicy', 'AmazonEKS_CNI_Policy'];

/** The world in which the role of the nodes has lost its policy for pulling. */
export function withdrawnPolicy(world: World): World {
  const lacking = where('RoleName', NODE_ROLE, role =>
    put(role, ['AttachedManagedPolicies'], WITHOUT_PULL.map(attachment)),
  );
  return changeIam(world, PLACE.account, 'Roles', lacking);
}
