import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, PLACE, unable, withObjects } from './scene.ts';
import { networkPolicy } from './scene-policy.ts';

const PRINTED = cannotConnect();

/** A default-deny policy lets nothing out. */
export const policyDeniesEverything: Incident = {
  name: 'policy-denies-everything',
  title: 'A default-deny policy lets nothing out',
  message: pastedLog(PRINTED, 'security rolled out zero trust to our namespace'),
  world(now) {
    const denied = withObjects(
      healthy(now),
      PLACE.cluster,
      networkPolicy('default-deny', 'shop', { policyTypes: ['Ingress', 'Egress'] }, now),
    );
    return unable(denied, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/network-policies-let-out', code: 'all-blocked' },
  },
};
