import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { dnsCrashing, inContainer, noAnswer, withDns } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

/** CoreDNS is killed at its memory limit. */
export const dnsOutOfMemory: Incident = {
  name: 'dns-out-of-memory',
  title: 'CoreDNS is killed at its memory limit',
  message: pastedLog(PRINTED, 'it resolves for a minute, then not, then again'),
  world(now) {
    const tight = withDns(healthy(now), inContainer({ resources: { limits: { memory: '70Mi' } } }), now);
    const killed = { reason: 'OOMKilled', exitCode: 137, restarts: 23 };
    return unable(dnsCrashing(tight, '', killed, now), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-pods-are-ready', code: 'out-of-memory' },
    problems: [{ check: 'kubernetes/dns-service-has-endpoints', code: 'none-ready' }],
  },
};
