import { changeIam, put, where, withObjects } from '../../simulator/builders/change.ts';
import { STAGING } from '../../simulator/builders/healthy/site.ts';
import { document } from '../../simulator/builders/iam.ts';
import { event, namespace, serviceAccount } from '../../simulator/builders/objects.ts';
import type { World } from '../../simulator/world.ts';
import { PLACE, ROLE_ARN } from './scene.ts';

/**
 * The world with what alarms and explains nothing: a warning about a volume, a service account of the same name in
 * another namespace, and staging's role broken in a way of its own.
 */
export function withNoise(world: World, now: Date): World {
  const warning = event(
    {
      about: { kind: 'Pod', name: 'reports-0' },
      namespace: 'shop',
      reason: 'FailedMount',
      message: 'MountVolume.SetUp failed for volume "data" : rpc error: code = Internal',
      count: 41,
    },
    now,
  );
  const namesake = serviceAccount(
    { name: 'checkout', namespace: 'shop-legacy', roleArn: `${ROLE_ARN}-legacy` },
    now,
  );
  const staging = where('RoleName', STAGING.checkoutRole, one =>
    put(one, ['AssumeRolePolicyDocument'], document()),
  );
  return changeIam(
    withObjects(world, PLACE.cluster, namespace('shop-legacy', now), warning, namesake),
    PLACE.account,
    'Roles',
    staging,
  );
}
