import { trustForService } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { coreDnsOnFargate, pastedFargate } from './scene-fargate.ts';

/** The execution role trusts EC2 instead of Fargate, and CoreDNS is the victim. */
export const fargateNoTrust: Incident = {
  name: 'fargate-no-trust',
  title: 'The execution role trusts EC2 instead of Fargate, and CoreDNS is the victim',
  message: pastedFargate('moved kube-system to Fargate and now no name resolves'),
  world: now => coreDnsOnFargate(healthy(now), { trust: trustForService('ec2.amazonaws.com') }, now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/fargate-role-trusts-fargate', code: 'no-trust' },
  },
};
