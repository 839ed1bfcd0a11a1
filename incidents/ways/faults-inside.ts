import { put } from '../../simulator/builders/change.ts';
import { aclEntry, permission } from '../../simulator/builders/firewall.ts';
import { route } from '../../simulator/builders/network.ts';
import type { World } from '../../simulator/world.ts';
import { guarded, idOf } from '../endpoints/scene.ts';
import { onCluster, onEc2 } from '../nodes/scene.ts';
import type { Fault } from './way.ts';
import { withRoutes } from './way-worlds.ts';

const GONE = 'eni-0a1b2c3d4e5f60718';
const OTHER_HALF = '10.0.32.0/19';

/** What can stop packets to an API server inside the VPC, and at the API server itself. */
export const API_SERVER: readonly Fault[] = [
  {
    code: 'blackhole-inside',
    title: 'routes lead to it through an appliance that was removed',
    remark: 'the inspection appliance was decommissioned',
    alone: true,
    change: world =>
      withRoutes(world, [route('10.0.0.0/19', GONE, 'blackhole'), route(OTHER_HALF, GONE, 'blackhole')]),
  },
  {
    code: 'api-without-access',
    title: 'its endpoint has neither public nor private access',
    remark: 'public access was switched off',
    change: world => withAccess(world, { endpointPublicAccess: false, endpointPrivateAccess: false }),
  },
];

/** What can stop packets from the control plane to the kubelet of a node in another subnet. */
export const KUBELET: readonly Fault[] = [
  {
    code: 'egress-not-allowed',
    title: 'its security group lets out HTTPS and DNS only',
    remark: 'egress of the cluster group is an explicit list now',
    change: world =>
      onEc2(world, 'SecurityGroups', 'GroupId', idOf('sg', 'cluster'), one => ({
        ...one,
        IpPermissionsEgress: [
          permission(['0.0.0.0/0'], [443, 443]),
          permission(['0.0.0.0/0'], [53, 53], 'udp'),
        ],
      })),
  },
  {
    code: 'acl-blocks-request',
    title: 'a network ACL denies its port',
    remark: 'network ACLs come from a new template',
    // Answers of the API server may come to the same port, so that they must not come from within.
    change: world =>
      publicApiOnly(
        guardedHalf(world, [
          aclEntry(90, 'in', 'deny', '10.0.0.0/16', [10_250, 10_250]),
          aclEntry(100, 'in', 'allow'),
          aclEntry(100, 'out', 'allow'),
        ]),
      ),
  },
  {
    code: 'acl-blocks-reply',
    title: 'a network ACL does not let its answers out',
    remark: 'stateless firewall rules went live',
    change: world =>
      guardedHalf(world, [
        aclEntry(90, 'out', 'deny', '10.0.0.0/16', [1024, 65_535]),
        aclEntry(100, 'in', 'allow'),
        aclEntry(100, 'out', 'allow'),
      ]),
  },
  {
    code: 'blackhole-inside',
    title: 'a route leads to it through an appliance that was removed',
    remark: 'the inspection appliance was decommissioned',
    change: world => publicApiOnly(withRoutes(world, [route(OTHER_HALF, GONE, 'blackhole')])),
  },
];

/** The world in which nodes ask for the API server by its public name. */
export function publicApiOnly(world: World): World {
  return withAccess(world, { endpointPublicAccess: true, endpointPrivateAccess: false });
}

function withAccess(world: World, access: Readonly<Record<string, boolean>>): World {
  return onCluster(world, one =>
    Object.entries(access).reduce((so, [field, on]) => put(so, ['resourcesVpcConfig', field], on), one),
  );
}

function guardedHalf(world: World, entries: Parameters<typeof guarded>[1]): World {
  return guarded(world, entries, [idOf('subnet', 'private-b')]);
}
