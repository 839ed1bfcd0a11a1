import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { coreDnsOnFargate, pastedFargate } from './scene-fargate.ts';

/** The execution role was deleted. */
export const fargateRoleDeleted: Incident = {
  name: 'fargate-role-deleted',
  title: 'The execution role was deleted',
  message: pastedFargate('cleaned up roles without recent use, DNS pods were restarted after it'),
  world: now => coreDnsOnFargate(healthy(now), { isGone: true }, now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'role-missing' },
  },
  repair: [
    `aws iam create-role --role-name prod-eu-fargate --assume-role-policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"eks-fargate-pods.amazonaws.com"},"Action":"sts:AssumeRole"}]}'`,
    'aws iam attach-role-policy --role-name prod-eu-fargate --policy-arn arn:aws:iam::aws:policy/AmazonEKSFargatePodExecutionRolePolicy',
  ],
};
