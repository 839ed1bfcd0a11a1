import type { Entities } from '../../domain/entities.ts';
import { findByImage } from './find-by-image.ts';
import { findByInstance, findNode } from './find-node.ts';
import { findNodeClaim, findNodeClass } from './find-node-claim.ts';
import { findNodegroup } from './find-nodegroup.ts';
import { findPod } from './find-pod.ts';
import { findRole } from './find-role.ts';
import { findServiceAccount } from './find-service-account.ts';
import { findWorkload } from './find-workload.ts';
import type { ClusterHandle } from './resolution.ts';

/** How each name is looked up, the most exact first. */
export const FINDERS = [
  { by: 'pod', find: findPod },
  { by: 'workload', find: findWorkload },
  { by: 'serviceAccount', find: findServiceAccount },
  { by: 'image', find: findByImage },
  {
    by: 'instanceId',
    find: (_: unknown, named: Entities, cluster: ClusterHandle) => findByInstance(named, cluster),
  },
  { by: 'node', find: findNode },
  { by: 'nodegroup', find: findNodegroup },
  { by: 'nodeClaim', find: findNodeClaim },
  { by: 'nodeClass', find: findNodeClass },
  { by: 'roleArn', find: findRole },
] as const;
