import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, PLACE, pastedLog } from './scene.ts';
import { recorded, refusal, rolled } from './scene-worlds.ts';

/** A profile inside the image names another role than the annotation; CloudTrail shows it. */
export const applicationAsksOtherRole: Incident = {
  name: 'application-asks-other-role',
  title: 'A profile inside the image names another role than the annotation; CloudTrail shows it',
  message: pastedLog(ASSUME_DENIED, 'annotation, trust policy, provider: all checked, still refused'),
  world(now) {
    const world = failing(rolled(healthy(now), now, 45), ASSUME_DENIED, now);
    const asked = refusal(
      'system:serviceaccount:shop:checkout',
      `arn:aws:iam::${PLACE.account}:role/receipts-writer`,
      9,
    );
    const unrelated = refusal(
      'system:serviceaccount:ops:backup',
      `arn:aws:iam::${PLACE.account}:role/backup`,
      4,
    );
    return recorded(world, [asked, unrelated], now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/trail-shows-no-other-caller', code: 'other-role' },
  },
  repair: [
    'kubectl set image deployment/checkout app=111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/checkout:2025.11.2 -n shop',
  ],
};
