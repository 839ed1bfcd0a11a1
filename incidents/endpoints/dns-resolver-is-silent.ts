import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { dnsPrinting, noAnswer, withCorefile } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

const SAID = `[INFO] 10.0.1.77:41234 - 4711 "A IN ${STS}. udp 54 false 1232" - - 0 2.001s
[ERROR] plugin/errors: 2 ${STS}. A: read udp 10.0.1.90:51123->10.99.0.2:53: i/o timeout
`;

/** CoreDNS forwards to a resolver that is no more. */
export const dnsResolverIsSilent: Incident = {
  name: 'dns-resolver-is-silent',
  title: 'CoreDNS forwards to a resolver that is no more',
  message: pastedLog(PRINTED, 'the old data centre was switched off on friday'),
  world(now) {
    const stale = withCorefile(healthy(now), text => text.replace('/etc/resolv.conf', '10.99.0.2'));
    return unable(dnsPrinting(stale, SAID), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-forwards-queries', code: 'resolver-silent' },
  },
};
