import { nodeNameOf } from '../../simulator/builders/compute.ts';
import { PROD, zoneOf } from '../../simulator/builders/healthy/site.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { World } from '../../simulator/world.ts';
import { idOf } from '../endpoints/scene.ts';
import { healthy, joinFailed, onStray, withStray } from '../nodes/scene.ts';
import { ENDPOINT, GATEWAY, HOSTNAMES, NO_ENDPOINT } from './faults-endpoint.ts';
import { API_SERVER, KUBELET, publicApiOnly } from './faults-inside.ts';
import { OUTWARD } from './faults-outward.ts';
import { type Fault, type Route, type Scene, without } from './way.ts';

const SERVICES = ['ec2', 'sts', 'ecr.api', 'ecr.dkr', 's3'];

const withStrayNode = (now: Date): World => withStray(healthy(now), now);

/** Private names fail for the API server, too, unless it has none. */
const PUBLIC_HOSTNAMES: Fault = {
  ...HOSTNAMES,
  change: (world, way) => publicApiOnly(HOSTNAMES.change(world, way)),
};

const BY_ENDPOINT = [...OUTWARD, ...ENDPOINT, PUBLIC_HOSTNAMES, NO_ENDPOINT];
const BEHIND_NAMES = { 'vpc-hostnames-off': { check: 'aws/vpc-names-resolve', code: 'hostnames-off' } };

const apiServer: Route = {
  name: 'api-server',
  check: 'aws/node-reaches-api-server',
  symptom: 'new nodes never register',
  others: SERVICES,
  scene: joining('Nodes do not reach the API server by its public name', now =>
    publicApiOnly(withStrayNode(now)),
  ),
  faults: without(OUTWARD, 'acl-blocks-reply', 'no-route', 'gateway-not-attached', 'nat-subnet-is-private'),
};

const apiServerItself: Route = {
  ...apiServer,
  scene: joining('Nodes do not reach the API server'),
  faults: API_SERVER,
};

const kubelet: Route = {
  name: 'kubelet',
  check: 'aws/control-plane-reaches-kubelet',
  symptom: 'logs and exec hang on new nodes',
  others: [],
  scene: joining('The control plane does not reach the kubelet', now => inOtherHalf(withStrayNode(now))),
  faults: KUBELET,
};

function toService(
  way: Pick<Route, 'name' | 'check' | 'symptom' | 'faults'>,
  service: string,
  called: string,
): Route {
  const others = SERVICES.filter(one => one !== service);
  const scene = joining(`Nodes do not reach ${called}`);
  return { ...way, service, others, scene, behind: BEHIND_NAMES };
}

/** The ways of a node and to a node; what incidents written by hand stage is left out. */
export const nodeWays: readonly Route[] = [
  apiServer,
  apiServerItself,
  kubelet,
  toService(
    {
      name: 'ec2',
      check: 'aws/node-reaches-ec2',
      symptom: 'new nodes do not learn their own names',
      faults: without(BY_ENDPOINT, 'endpoint-closed'),
    },
    'ec2',
    'EC2',
  ),
  toService(
    {
      name: 'sts',
      check: 'aws/node-reaches-sts',
      symptom: 'new nodes get no session for their role',
      faults: without(BY_ENDPOINT, 'no-endpoint'),
    },
    'sts',
    'STS',
  ),
  toService(
    {
      name: 'ecr-api',
      check: 'aws/node-reaches-ecr',
      symptom: 'new nodes get no token for the registry',
      faults: without(BY_ENDPOINT, 'no-endpoint'),
    },
    'ecr.api',
    'the API of ECR',
  ),
  toService(
    {
      name: 'ecr-registry',
      check: 'aws/node-reaches-ecr-registry',
      symptom: 'new nodes do not get their network plug-in',
      faults: without(BY_ENDPOINT, 'no-endpoint'),
    },
    'ecr.dkr',
    'the registry of ECR',
  ),
  toService(
    {
      name: 's3',
      check: 'aws/node-reaches-s3',
      symptom: 'new nodes get manifests and no layers',
      faults: without([...OUTWARD, ...ENDPOINT, PUBLIC_HOSTNAMES, ...GATEWAY], 'no-gateway-endpoint'),
    },
    's3',
    'S3',
  ),
];

/** What the console shows when no node comes of an instance. */
function joining(title: string, world = withStrayNode): Scene {
  return { title, kind: 'node-join-failed', message: joinFailed, world };
}

/** The world whose stray instance is in the other private subnet than the control plane’s first interface. */
function inOtherHalf(world: World): World {
  const zone = zoneOf(PROD, 'b');
  const place = { SubnetId: idOf('subnet', 'private-b'), PrivateIpAddress: '10.0.33.77' };
  return onStray(world, one => ({
    ...one,
    ...place,
    Placement: { AvailabilityZone: zone },
    PrivateDnsName: nodeNameOf(place.PrivateIpAddress, zone),
    NetworkInterfaces: recordsAt(one, 'NetworkInterfaces').map(each => ({ ...each, ...place })),
  }));
}
