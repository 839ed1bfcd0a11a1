import { changeObject, changeRegional, put, where, withObjects } from '../../simulator/builders/change.ts';
import { networkAcl } from '../../simulator/builders/firewall.ts';
import { idAt, PROD } from '../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { route, vpcEndpoint } from '../../simulator/builders/network.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { failing, PLACE } from '../identity/scene.ts';

/** The endpoint that the incidents are about. */
export const STS = `sts.${PROD.region}.amazonaws.com`;

/** An id in the network of the cluster: `idOf('subnet', 'private-a')`. */
export function idOf(prefix: string, name = 'main'): string {
  return idAt(PROD, prefix, name);
}

/** The subnets in which the nodes stand. */
const PRIVATE = [idOf('subnet', 'private-a'), idOf('subnet', 'private-b')] as const;

/** What botocore prints when it cannot connect. */
export function cannotConnect(url = `https://${STS}/`): string {
  return `Traceback (most recent call last):
  File "/app/checkout/receipts.py", line 41, in store
    s3.put_object(Bucket="shop-receipts-prod-eu", Key=key, Body=body)
  File "/usr/local/lib/python3.12/site-packages/botocore/httpsession.py", line 506, in send
    raise EndpointConnectionError(endpoint_url=request.url, error=e)
botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "${url}"
`;
}

/** The world with every pod of `shop/checkout` failing with that. */
export function unable(world: World, printed: string, now: Date): World {
  return failing(world, printed, now);
}

/** The healthy world with a list of its network changed. */
export function network(
  world: World,
  list: string,
  change: (all: readonly Resource[]) => readonly Resource[],
): World {
  return changeRegional(world, PLACE, 'ec2', list, change);
}

/** The world with another default route for the nodes' subnets; without one when no target is given. */
export function leadingTo(world: World, target?: string, state?: 'active' | 'blackhole'): World {
  return onRoutes(world, 'private', target, state);
}

/** The world with another default route in one of its route tables. */
export function onRoutes(
  world: World,
  table: string,
  target?: string,
  state?: 'active' | 'blackhole',
): World {
  const added = target === undefined ? [] : [route('0.0.0.0/0', target, state)];
  return network(
    world,
    'RouteTables',
    where('RouteTableId', idOf('rtb', table), one => ({
      ...one,
      Routes: [
        ...recordsAt(one, 'Routes').filter(
          ({ DestinationCidrBlock }) => DestinationCidrBlock !== '0.0.0.0/0',
        ),
        ...added,
      ],
    })),
  );
}

/** The world of a cluster without any way to the internet. */
export function isolated(now: Date): World {
  return network(leadingTo(healthyWorld(now)), 'NatGateways', () => []);
}

/** The world with an interface endpoint for STS beside the nodes. */
export function withEndpoint(world: World, more: Partial<Parameters<typeof vpcEndpoint>[0]> = {}): World {
  const made = vpcEndpoint({
    id: idOf('vpce', 'sts'),
    name: 'sts',
    ...PLACE,
    vpcId: idOf('vpc'),
    service: 'sts',
    subnetIds: PRIVATE,
    groupIds: [idOf('sg', 'cluster')],
    ...more,
  });
  return network(world, 'VpcEndpoints', all => [...all, made]);
}

/** The world with a network ACL of their own for the nodes' subnets, or some of them. */
export function guarded(
  world: World,
  entries: readonly Resource[],
  subnetIds: readonly string[] = PRIVATE,
): World {
  const isGuarded = (id: unknown) => subnetIds.some(subnet => subnet === id);
  const own = networkAcl({
    id: idOf('acl', 'nodes'),
    name: 'nodes',
    account: PLACE.account,
    vpcId: idOf('vpc'),
    subnetIds,
    entries,
  });
  return network(world, 'NetworkAcls', all => [
    ...all.map(acl => ({
      ...acl,
      Associations: recordsAt(acl, 'Associations').filter(({ SubnetId }) => !isGuarded(SubnetId)),
    })),
    own,
  ]);
}

/** The world with the template of `shop/checkout` changed and rolled out a while ago. */
export function rolledOut(
  world: World,
  change: (deployment: Resource) => Resource,
  now: Date,
  minutesAgo = 25,
): World {
  const wanted = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };
  const changed = changeObject(world, PLACE.cluster, wanted, one => ({ ...one, ...change(one) }));
  return rollOut(changed, PLACE.cluster, { ...wanted, minutesAgo }, now);
}

/** A change of a deployment that sets variables of its container. */
export function setting(variables: Readonly<Record<string, string>>) {
  const added = Object.entries(variables).map(([name, value]) => ({ name, value }));
  return (deployment: Resource): Resource => {
    const [container = {}] = recordsAt(deployment, 'spec', 'template', 'spec', 'containers');
    const env = [...recordsAt(container, 'env'), ...added];
    return put(deployment, ['spec', 'template', 'spec', 'containers'], [{ ...container, env }]);
  };
}

export { healthyWorld as healthy, PLACE, put, withObjects };
