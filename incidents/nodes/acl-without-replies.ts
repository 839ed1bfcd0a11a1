import { changeRegional, put } from '../../simulator/builders/change.ts';
import { aclEntry, networkAcl } from '../../simulator/builders/firewall.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, onCluster, onEc2, PLACE, withStray } from './scene.ts';

/** A new network ACL lets no answers back in. */
export const aclWithoutReplies: Incident = {
  name: 'acl-without-replies',
  title: 'A new network ACL lets no answers back in',
  message: joinFailed('security rolled out stricter NACLs'),
  world(now) {
    const world = withStray(healthy(now), now);
    const strict = [aclEntry(100, 'in', 'allow', '0.0.0.0/0', [443, 443]), aclEntry(100, 'out', 'allow')];
    const rest = onEc2(world, 'NetworkAcls', 'NetworkAclId', ID.acl, one => ({
      ...one,
      Associations: recordsAt(one, 'Associations').filter(each => textAt(each, 'SubnetId') !== ID.subnet),
    }));
    const own = networkAcl({
      id: 'acl-0a11c0de0a11c0de0',
      name: 'strict',
      vpcId: ID.vpc,
      account: PLACE.account,
      subnetIds: [ID.subnet],
      entries: strict,
    });
    const ruled = changeRegional(rest, PLACE, 'ec2', 'NetworkAcls', all => [...all, own]);
    return onCluster(ruled, one => put(one, ['resourcesVpcConfig', 'endpointPrivateAccess'], false));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-api-server', code: 'acl-blocks-reply' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
