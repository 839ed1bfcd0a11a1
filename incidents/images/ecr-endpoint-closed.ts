import { securityGroup } from '../../simulator/builders/firewall.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';
import { idOf, network, withEndpoints } from './scene-network.ts';

const CLOSED = 'sg-0c105ed0c105ed000';
const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
} as const;

/** The security group of the endpoint does not admit the nodes. */
export const ecrEndpointClosed: Incident = {
  name: 'ecr-endpoint-closed',
  title: 'The security group of the endpoint does not admit the nodes',
  message: pastedEvents(FAILURE, 'endpoint was recreated by another team'),
  world: now =>
    failing(
      network(
        withEndpoints(healthy(now), { 'ecr.dkr': { Groups: [{ GroupId: CLOSED, GroupName: 'closed' }] } }),
        'SecurityGroups',
        all => [
          ...all,
          securityGroup({
            id: CLOSED,
            name: 'closed',
            vpcId: idOf('vpc'),
            account: PLACE.account,
            inbound: [],
          }),
        ],
      ),
      FAILURE,
      now,
    ),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-registry', code: 'endpoint-closed' },
  },
};
