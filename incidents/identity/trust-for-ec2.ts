import { trustForService } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, pastedLog, trusting } from './scene.ts';

/** The role is an old one for EC2 instances and trusts no cluster. */
export const trustForEc2: Incident = {
  name: 'trust-for-ec2',
  title: 'The role is an old one for EC2 instances and trusts no cluster',
  message: pastedLog(ASSUME_DENIED, 'reusing the role of the old VMs'),
  world: now => failing(trusting(healthy(now), trustForService('ec2.amazonaws.com')), ASSUME_DENIED, now),
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'no-statement' },
  },
};
