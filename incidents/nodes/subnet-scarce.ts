import type { Incident } from '../incident.ts';
import { healthy, ID, MEMBER_NODE, onEc2 } from './scene.ts';

/** The subnet of the nodes is almost full. */
export const subnetScarce: Incident = {
  name: 'subnet-scarce',
  title: 'The subnet of the nodes is almost full',
  message: `/diagnose node ${MEMBER_NODE} -c prod-eu`,
  world(now) {
    return onEc2(healthy(now), 'Subnets', 'SubnetId', ID.subnet, one => ({
      ...one,
      AvailableIpAddressCount: 6,
    }));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/subnet-has-free-addresses', code: 'scarce' },
  },
};
