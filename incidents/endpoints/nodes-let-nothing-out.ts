import { where } from '../../simulator/builders/change.ts';
import { permission } from '../../simulator/builders/firewall.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, idOf, network, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The security group of the nodes lets nothing out to the internet. */
export const nodesLetNothingOut: Incident = {
  name: 'nodes-let-nothing-out',
  title: 'The security group of the nodes lets nothing out to the internet',
  message: pastedLog(PRINTED, 'hardening of the security groups went live, now this'),
  world: now => {
    const world = network(
      healthy(now),
      'SecurityGroups',
      where('GroupId', idOf('sg', 'cluster'), one => ({
        ...one,
        IpPermissionsEgress: [permission(['10.0.0.0/16'])],
      })),
    );
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'egress-not-allowed' },
  },
};
