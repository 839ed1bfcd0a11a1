import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { dnsCrashing, inContainer, noAnswer, withDns } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

/** CoreDNS crashes since its update. */
export const dnsCrashLooping: Incident = {
  name: 'dns-crash-looping',
  title: 'CoreDNS crashes since its update',
  message: pastedLog(PRINTED, 'coredns add-on got its update at noon'),
  world(now) {
    const updated = withDns(healthy(now), inContainer({ image: 'registry.example/coredns:1.99' }), now);
    const said = 'exec /coredns: exec format error\n';
    return unable(dnsCrashing(updated, said, { exitCode: 1, restarts: 9 }, now), PRINTED, now);
  },
  repair: ['kubectl rollout undo deployment/coredns -n kube-system'],
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-pods-are-ready', code: 'not-ready' },
    problems: [{ check: 'kubernetes/dns-service-has-endpoints', code: 'none-ready' }],
  },
};
