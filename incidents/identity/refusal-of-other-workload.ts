import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, healthy, pastedLog, ROLE_ARN } from './scene.ts';
import { recorded, refusal, rolled } from './scene-worlds.ts';

/** The refused caller is checkout-v2, which has no right to the role; checkout itself is fine. */
export const refusalOfOtherWorkload: Incident = {
  name: 'refusal-of-other-workload',
  title: 'The refused caller is checkout-v2, which has no right to the role; checkout itself is fine',
  message: pastedLog(ASSUME_DENIED, 'is it really checkout that is refused here'),
  world(now) {
    const v2 = refusal('system:serviceaccount:shop:checkout-v2', ROLE_ARN, 11);
    const older = refusal('system:serviceaccount:shop:checkout', ROLE_ARN, 80);
    return recorded(rolled(healthy(now), now, 60), [v2, older], now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/trail-shows-no-other-caller', code: 'other-caller' },
  },
  repair: ['kubectl rollout restart deployment/checkout -n shop'],
};
