import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { dnsCrashing, noAnswer, withCorefile } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

const SAID = `[FATAL] plugin/loop: Loop (127.0.0.1:44222 -> :53) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO 4547991504243258144.3688648895315093531."
`;

/** CoreDNS forwards to itself. */
export const dnsAsksItself: Incident = {
  name: 'dns-asks-itself',
  title: 'CoreDNS forwards to itself',
  message: pastedLog(PRINTED, 'coredns does not start any more, log says something about a loop'),
  world(now) {
    const circular = withCorefile(healthy(now), text => text.replace('/etc/resolv.conf', '172.20.0.10'));
    return unable(dnsCrashing(circular, SAID, { exitCode: 1, restarts: 12 }, now), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-forwards-queries', code: 'loop' },
    problems: [
      { check: 'kubernetes/dns-pods-are-ready', code: 'not-ready' },
      { check: 'kubernetes/dns-service-has-endpoints', code: 'none-ready' },
    ],
  },
};
