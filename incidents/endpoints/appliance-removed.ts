import { where } from '../../simulator/builders/change.ts';
import { route } from '../../simulator/builders/network.ts';
import { recordsAt } from '../../simulator/fields.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, network, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect();
const GONE = route('10.0.96.0/22', 'eni-0a1b2c3d4e5f60718', 'blackhole');

/** A route leads packets for the endpoint’s subnet through an appliance that was removed. */
export const applianceRemoved: Incident = {
  name: 'appliance-removed',
  title: 'A route leads packets for the endpoint’s subnet through an appliance that was removed',
  message: pastedLog(PRINTED, 'inspection box was decommissioned on friday, all tickets closed'),
  world: now => {
    const world = network(
      withEndpoint(healthy(now), { subnetIds: [idOf('subnet', 'public-a')] }),
      'RouteTables',
      where('RouteTableId', idOf('rtb', 'private'), one => ({
        ...one,
        Routes: [...recordsAt(one, 'Routes'), GONE],
      })),
    );
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'blackhole-inside' },
  },
};
