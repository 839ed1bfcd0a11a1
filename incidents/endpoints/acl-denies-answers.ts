import { aclEntry } from '../../simulator/builders/firewall.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, guarded, healthy, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** A network ACL lets requests out, but no answers back in. */
export const aclDeniesAnswers: Incident = {
  name: 'acl-denies-answers',
  title: 'A network ACL lets requests out, but no answers back in',
  message: pastedLog(PRINTED, 'requests go out (flow logs say ACCEPT), nothing comes back'),
  world: now => {
    const world = guarded(healthy(now), [
      aclEntry(100, 'out', 'allow'),
      aclEntry(100, 'in', 'allow', '10.0.0.0/16'),
      aclEntry(110, 'in', 'allow', '0.0.0.0/0', [443, 443]),
    ]);
    return unable(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/endpoint-is-reachable-from-node', code: 'acl-blocks-reply' },
  },
};
