import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { dnsCrashing, noAnswer, withCorefile } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

const SAID = '/etc/coredns/Corefile:24 - Error during parsing: Unexpected EOF\n';
const GOOD = JSON.stringify({
  data: {
    Corefile:
      '.:53 {\n    errors\n    kubernetes cluster.local\n    forward . /etc/resolv.conf\n    cache 30\n    loop\n}\n',
  },
});

/** The Corefile has a brace too few. */
export const dnsCorefileBroken: Incident = {
  name: 'dns-corefile-broken',
  title: 'The Corefile has a brace too few',
  message: pastedLog(PRINTED, 'I only added a stub zone for the office'),
  world(now) {
    const broken = withCorefile(
      healthy(now),
      text => `${text.replace('office', '')}office.example:53 {\n    forward . 10.20.0.2\n`,
    );
    return unable(dnsCrashing(broken, SAID, { exitCode: 1, restarts: 6 }, now), PRINTED, now);
  },
  repair: [
    `kubectl patch configmap coredns -n kube-system --type merge -p '${GOOD}'`,
    'kubectl rollout restart deployment/coredns -n kube-system',
  ],
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-forwards-queries', code: 'unreadable' },
    problems: [
      { check: 'kubernetes/dns-pods-are-ready', code: 'not-ready' },
      { check: 'kubernetes/dns-service-has-endpoints', code: 'none-ready' },
    ],
  },
};
