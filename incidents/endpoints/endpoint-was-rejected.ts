import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, idOf, isolated, unable, withEndpoint } from './scene.ts';

const PRINTED = cannotConnect();

/** The endpoint for STS failed. */
export const endpointWasRejected: Incident = {
  name: 'endpoint-was-rejected',
  title: 'The endpoint for STS failed',
  message: pastedLog(PRINTED, 'endpoint for STS was requested on monday'),
  world: now => {
    const world = withEndpoint(isolated(now), { state: 'failed' });
    return unable(world, PRINTED, now);
  },
  repair: [
    `aws ec2 create-vpc-endpoint --vpc-id ${idOf('vpc')} --vpc-endpoint-type Interface --service-name com.amazonaws.eu-west-1.sts --subnet-ids ${idOf('subnet', 'private-a')} --security-group-ids ${idOf('sg', 'cluster')} --private-dns-enabled`,
  ],
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'endpoint-not-available' },
  },
};
