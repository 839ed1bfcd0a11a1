import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { coreDnsOnFargate, pastedFargate, trustForCluster } from './scene-fargate.ts';

/** The execution role trusts only the profiles of the cluster it was copied from. */
export const fargateOtherCluster: Incident = {
  name: 'fargate-other-cluster',
  title: 'The execution role trusts only the profiles of the cluster it was copied from',
  message: pastedFargate('copied the Fargate setup from staging, DNS pods do not start'),
  world: now => coreDnsOnFargate(healthy(now), { trust: trustForCluster('staging-eu') }, now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/fargate-role-trusts-fargate', code: 'other-source' },
  },
};
