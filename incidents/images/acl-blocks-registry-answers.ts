import { put, where } from '../../simulator/builders/change.ts';
import { aclEntry } from '../../simulator/builders/firewall.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { idOf, network } from './scene-network.ts';

const ENTRIES = [
  aclEntry(100, 'in', 'allow', '10.0.0.0/8'),
  aclEntry(110, 'in', 'allow', '0.0.0.0/0', [443, 443]),
  aclEntry(100, 'out', 'allow'),
  aclEntry(32767, 'in', 'deny'),
  aclEntry(32767, 'out', 'deny'),
];
const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
} as const;

/** The network ACL lets requests out, and no answers back in. */
export const aclBlocksRegistryAnswers: Incident = {
  name: 'acl-blocks-registry-answers',
  title: 'The network ACL lets requests out, and no answers back in',
  message: pastedEvents(FAILURE, 'new ACL template was rolled out'),
  world: now =>
    failing(
      network(
        healthy(now),
        'NetworkAcls',
        where('NetworkAclId', idOf('acl'), one => put(one, ['Entries'], ENTRIES)),
      ),
      FAILURE,
      now,
    ),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-registry', code: 'acl-blocks-reply' },
  },
};
