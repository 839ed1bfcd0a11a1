import type { Incident } from '../incident.ts';
import { healthy, pastedLog } from './scene.ts';
import { WRONG_AUDIENCE } from './scene-texts.ts';

/** The provider accepts the audience again. */
export const healthyToken: Incident = {
  name: 'healthy-token',
  title: 'The provider accepts the audience again',
  message: pastedLog(WRONG_AUDIENCE, 'terraform ran once more, please confirm'),
  world: now => healthy(now),
  expect: { kind: 'aws-web-identity-invalid', verdict: 'healthy' },
};
