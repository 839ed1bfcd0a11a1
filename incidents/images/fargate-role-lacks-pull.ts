import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { coreDnsOnFargate, pastedFargate } from './scene-fargate.ts';

/** The execution role has no policy for pulling. */
export const fargateRoleLacksPull: Incident = {
  name: 'fargate-role-lacks-pull',
  title: 'The execution role has no policy for pulling',
  message: pastedFargate('terraform plan was clean, DNS on Fargate cannot pull'),
  world: now => coreDnsOnFargate(healthy(now), { attached: [] }, now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'not-allowed' },
  },
};
