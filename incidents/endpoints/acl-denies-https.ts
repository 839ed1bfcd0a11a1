import { aclEntry } from '../../simulator/builders/firewall.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, guarded, healthy, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** A network ACL denies HTTPS out of the nodes’ subnets. */
export const aclDeniesHttps: Incident = {
  name: 'acl-denies-https',
  title: 'A network ACL denies HTTPS out of the nodes’ subnets',
  message: pastedLog(PRINTED, 'someone touched the NACLs last night?'),
  world: now => {
    const world = guarded(healthy(now), [
      aclEntry(90, 'out', 'deny', '0.0.0.0/0', [443, 443]),
      aclEntry(100, 'out', 'allow'),
      aclEntry(100, 'in', 'allow'),
    ]);
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'acl-blocks-request' },
  },
};
