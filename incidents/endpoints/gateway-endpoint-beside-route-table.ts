import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, idOf, isolated, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect('https://shop-receipts-prod-eu.s3.eu-west-1.amazonaws.com/2025/11.json');

/** The gateway endpoint for S3 is not in the nodes’ route table. */
export const gatewayEndpointBesideRouteTable: Incident = {
  name: 'gateway-endpoint-beside-route-table',
  title: 'The gateway endpoint for S3 is not in the nodes’ route table',
  message: pastedLog(PRINTED, 'S3 gateway endpoint exists since ever'),
  world: now => {
    const world = withEndpoint(withEndpoint(isolated(now)), {
      id: idOf('vpce', 's3'),
      service: 's3',
      subnetIds: [],
      groupIds: [],
      routeTableIds: [idOf('rtb', 'public')],
    });
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'endpoint-not-in-route-table' },
  },
};
