import type { Incident } from '../incident.ts';
import { healthy, PLACE, STS, unable } from './scene.ts';
import { dnsPrinting, noAnswer, withCorefile } from './scene-dns.ts';

const SAID = `[ERROR] plugin/errors: 2 ${STS}. A: read udp 10.0.1.90:51123->10.98.0.2:53: i/o timeout
`;

/** Somebody looked from inside the pod, as the reply had asked, and pastes the answer. */
export const pastedNslookup: Incident = {
  name: 'pasted-nslookup',
  title: 'Somebody looked from inside the pod, as the reply had asked, and pastes the answer',
  message: `there you are
$ kubectl --context ${PLACE.cluster} exec -n shop deploy/checkout -- nslookup ${STS}
;; Got SERVFAIL reply from 172.20.0.10
Server:\t\t172.20.0.10
Address:\t172.20.0.10#53

** server can't find ${STS}: SERVFAIL

command terminated with exit code 1`,
  world(now) {
    const stale = withCorefile(healthy(now), text => text.replace('/etc/resolv.conf', '10.98.0.2'));
    return unable(dnsPrinting(stale, SAID), noAnswer(STS), now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-forwards-queries', code: 'resolver-silent' },
  },
};
