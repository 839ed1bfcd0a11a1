import { withdraw } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, pastedLog } from './scene.ts';
import { wrongSubject } from './wrong-subject.ts';

/** The bot itself may not read roles, so it must say that it could not look. */
export const missingPermission: Incident = {
  name: 'missing-permission',
  title: 'The bot itself may not read roles, so it must say that it could not look',
  message: pastedLog(ASSUME_DENIED, 'same error on the cluster where the bot is new'),
  world: now => withdraw(wrongSubject.world(now), { aws: ['iam:GetRole'] }),
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'inconclusive',
    unchecked: [
      { check: 'aws/role-exists', permission: 'iam:GetRole' },
      { check: 'aws/role-trusts-service-account', permission: 'iam:GetRole' },
    ],
  },
};
