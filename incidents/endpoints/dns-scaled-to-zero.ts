import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, put, STS, unable } from './scene.ts';
import { noAnswer, withDns } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

/** Somebody scaled cluster DNS to zero. */
export const dnsScaledToZero: Incident = {
  name: 'dns-scaled-to-zero',
  title: 'Somebody scaled cluster DNS to zero',
  message: pastedLog(PRINTED, 'nothing resolves in prod-eu, half the shop is down'),
  world(now) {
    const silent = withDns(healthy(now), one => put(one, ['spec', 'replicas'], 0), now);
    return unable(silent, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-pods-are-ready', code: 'scaled-to-zero' },
    problems: [{ check: 'kubernetes/dns-service-has-endpoints', code: 'none-ready' }],
  },
};
