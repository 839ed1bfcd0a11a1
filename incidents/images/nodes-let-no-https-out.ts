import { put, where } from '../../simulator/builders/change.ts';
import { permission } from '../../simulator/builders/firewall.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { idOf, network } from './scene-network.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
} as const;

/** The security group of the nodes lets nothing out but to the VPC. */
export const nodesLetNoHttpsOut: Incident = {
  name: 'nodes-let-no-https-out',
  title: 'The security group of the nodes lets nothing out but to the VPC',
  message: pastedEvents(FAILURE, 'hardened the node security group'),
  world: now =>
    failing(
      network(
        healthy(now),
        'SecurityGroups',
        where('GroupId', idOf('sg', 'cluster'), one =>
          put(one, ['IpPermissionsEgress'], [permission(['10.0.0.0/16'])]),
        ),
      ),
      FAILURE,
      now,
    ),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-registry', code: 'egress-not-allowed' },
  },
};
