import { namespace } from '../../simulator/builders/objects.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, PLACE, unable, withObjects } from './scene.ts';
import { DNS_RULE, networkPolicy } from './scene-policy.ts';

const PRINTED = cannotConnect();

/** The policies let DNS out, but no HTTPS. */
export const policyForgetsHttps: Incident = {
  name: 'policy-forgets-https',
  title: 'The policies let DNS out, but no HTTPS',
  message: pastedLog(PRINTED, 'it resolves fine, then hangs'),
  world(now) {
    const policies = [
      networkPolicy('allow-dns', 'shop', { policyTypes: ['Egress'], egress: [DNS_RULE] }, now),
      namespace('payments', now),
      networkPolicy('allow-all', 'payments', { policyTypes: ['Egress'], egress: [{}] }, now),
    ];
    return unable(withObjects(healthy(now), PLACE.cluster, ...policies), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/network-policies-let-out', code: 'https-blocked' },
  },
};
