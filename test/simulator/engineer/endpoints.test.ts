import { describe, expect, it } from 'vitest';
import { changeObject, findObject, put } from '../../../simulator/builders/change.ts';
import { idAt, PROD } from '../../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { runCommand, runCommands } from '../../../simulator/engineer/run-commands.ts';
import { recordsAt, textAt, valueAt } from '../../../simulator/fields.ts';
import type { World } from '../../../simulator/world.ts';
import { NOW } from '../clients.ts';

const LATER = new Date(NOW.getTime() + 60_000);
const world = healthyWorld(NOW);
const CHECKOUT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };

function ec2(state: World, list: string) {
  return state.accounts[PROD.account]?.regions[PROD.region]?.ec2?.[list] ?? [];
}

describe('the engineer who mends ways to endpoints', () => {
  it('goes back to the revision before', () => {
    const before = textAt(
      recordsAt(findObject(world, PROD.cluster, CHECKOUT), 'spec', 'template', 'spec', 'containers')[0],
      'image',
    );
    const undone = runCommands(
      world,
      [
        'kubectl set image deployment/checkout -n shop app=app:broken',
        'kubectl rollout undo deployment/checkout -n shop',
      ],
      LATER,
    );
    const after = recordsAt(
      findObject(undone, PROD.cluster, CHECKOUT),
      'spec',
      'template',
      'spec',
      'containers',
    )[0];
    expect(textAt(after, 'image')).toBe(before);
    expect(() => runCommand(world, 'kubectl rollout undo deployment/checkout -n shop', LATER)).toThrow(
      'no rollout history',
    );
  });

  it('gives a service its endpoints back with its selector', () => {
    const service = { kind: 'Service', namespace: 'kube-system', name: 'kube-dns' };
    const lost = changeObject(world, PROD.cluster, service, one =>
      put(one, ['spec', 'selector'], { app: 'nobody' }),
    );
    const patch = '{"spec":{"selector":{"app":null,"k8s-app":"kube-dns"}}}';
    const mended = runCommand(lost, `kubectl patch service kube-dns -n kube-system -p '${patch}'`, LATER);
    const slice = mended.clusters[PROD.cluster]?.objects.find(({ kind }) => kind === 'EndpointSlice');
    expect(recordsAt(slice, 'endpoints').map(one => valueAt(one, 'conditions', 'ready'))).toEqual([
      true,
      true,
    ]);
  });

  it('finds the routes of a gateway endpoint made, as AWS makes them', () => {
    const table = idAt(PROD, 'rtb', 'private');
    const made = runCommand(
      world,
      `aws ec2 create-vpc-endpoint --vpc-id ${idAt(PROD, 'vpc')} --vpc-endpoint-type Gateway --service-name com.amazonaws.eu-west-1.s3 --route-table-ids ${table}`,
      LATER,
    );
    const routes = ec2(made, 'RouteTables')
      .filter(one => textAt(one, 'RouteTableId') === table)
      .flatMap(one => recordsAt(one, 'Routes'));
    expect(routes.map(one => textAt(one, 'GatewayId'))).toContain(
      textAt(ec2(made, 'VpcEndpoints')[0], 'VpcEndpointId'),
    );
  });

  it('switches a region on, and has new instances get a public address', () => {
    const subnet = idAt(PROD, 'subnet', 'private-a');
    const changed = runCommands(
      world,
      [
        'aws account enable-region --region-name ap-east-1',
        `aws ec2 modify-subnet-attribute --subnet-id ${subnet} --map-public-ip-on-launch`,
      ],
      LATER,
    );
    expect(ec2(changed, 'Regions')).toEqual([{ RegionName: 'ap-east-1', OptInStatus: 'opted-in' }]);
    expect(ec2(changed, 'Subnets').find(one => textAt(one, 'SubnetId') === subnet)).toMatchObject({
      MapPublicIpOnLaunch: true,
    });
  });
});
