import type { Incident } from '../incident.ts';
import { healthy, ID, MEMBER_NODE, onEc2 } from './scene.ts';

/** The subnet of the nodes has no free address left. */
export const subnetExhausted: Incident = {
  name: 'subnet-exhausted',
  title: 'The subnet of the nodes has no free address left',
  message:
    'pods on one node cannot start:\nFailed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "5a9f": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container\nnode: ' +
    MEMBER_NODE,
  world(now) {
    return onEc2(healthy(now), 'Subnets', 'SubnetId', ID.subnet, one => ({
      ...one,
      AvailableIpAddressCount: 0,
    }));
  },
  expect: {
    kind: 'node-ip-exhausted',
    verdict: 'cause-found',
    cause: { check: 'aws/subnet-has-free-addresses', code: 'exhausted' },
  },
};
