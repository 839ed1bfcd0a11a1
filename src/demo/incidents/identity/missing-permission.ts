import { withdraw } from '../../builders/change.ts';
import type { Incident } from '../../incident.ts';
import { wrongSubject } from './wrong-subject.ts';

export const missingPermission: Incident = {
  name: 'missing-permission',
  title: 'The bot itself may not read roles, so it must say that it could not look',
  message: wrongSubject.message,
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
