import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { noAnswer, withCorefile } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

/** The Corefile has lost its forward. */
export const dnsWithoutForward: Incident = {
  name: 'dns-without-forward',
  title: 'The Corefile has lost its forward',
  message: pastedLog(PRINTED, 'cluster names resolve, amazonaws.com does not'),
  world(now) {
    const inward = withCorefile(healthy(now), text => text.replace(/\n *forward [^\n]{1,60}/, ''));
    return unable(inward, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-forwards-queries', code: 'no-forward' },
  },
};
