import { permission, securityGroup } from '../../simulator/builders/firewall.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, idOf, isolated, network, PLACE, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect();
const GROUP = {
  id: idOf('sg', 'endpoints'),
  name: 'endpoints',
  account: PLACE.account,
  vpcId: idOf('vpc'),
  inbound: [permission(['10.9.0.0/16'], [443, 443])],
};

/** The security group of the endpoint admits nobody. */
export const endpointIsClosed: Incident = {
  name: 'endpoint-is-closed',
  title: 'The security group of the endpoint admits nobody',
  message: pastedLog(PRINTED, 'it resolves to 10.0.1.x and then times out'),
  world: now => {
    const world = network(withEndpoint(isolated(now), { groupIds: [GROUP.id] }), 'SecurityGroups', all => [
      ...all,
      securityGroup(GROUP),
    ]);
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'endpoint-closed' },
  },
};
