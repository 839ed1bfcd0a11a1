import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';
import { leadingTo } from './scene-network.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
} as const;

/** The NAT gateway was deleted, and the default route leads nowhere. */
export const natDeleted: Incident = {
  name: 'nat-deleted',
  title: 'The NAT gateway was deleted, and the default route leads nowhere',
  message: pastedEvents(FAILURE, 'somebody tidied up the VPC'),
  world: now => failing(leadingTo(healthy(now), 'nat-0dead0dead0dead00', 'blackhole'), FAILURE, now),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-registry', code: 'blackhole' },
  },
};
