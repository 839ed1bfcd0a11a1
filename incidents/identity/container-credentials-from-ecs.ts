import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';
import { withVariables } from './scene-worlds.ts';

/** The task definition’s credentials address moved over from ECS. */
export const containerCredentialsFromEcs: Incident = {
  name: 'container-credentials-from-ecs',
  title: 'The task definition’s credentials address moved over from ECS',
  message: pastedLog(NO_CREDENTIALS, 'first day of checkout on EKS after ECS'),
  world: now =>
    failing(
      withVariables(healthy(now), { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/4f2a' }, now),
      NO_CREDENTIALS,
      now,
    ),
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/nothing-overrides-role', code: 'container-credentials' },
  },
};
