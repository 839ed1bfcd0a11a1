import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, PLACE, STS, unable, withObjects } from './scene.ts';
import { noAnswer } from './scene-dns.ts';
import { networkPolicy } from './scene-policy.ts';

const PRINTED = noAnswer(STS);

/** The policies let HTTPS out, but no DNS. */
export const policyForgetsDns: Incident = {
  name: 'policy-forgets-dns',
  title: 'The policies let HTTPS out, but no DNS',
  message: pastedLog(PRINTED, '443 is open, I wrote the policy myself'),
  world(now) {
    const policies = [
      networkPolicy(
        'https-only',
        'shop',
        { policyTypes: ['Egress'], egress: [{ ports: [{ protocol: 'TCP', port: 443 }] }] },
        now,
      ),
      // A policy about what comes in, and one of another namespace, have no say.
      networkPolicy('from-ingress', 'shop', { policyTypes: ['Ingress'], ingress: [{}] }, now),
    ];
    return unable(withObjects(healthy(now), PLACE.cluster, ...policies), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/network-policies-let-out', code: 'dns-blocked' },
  },
};
