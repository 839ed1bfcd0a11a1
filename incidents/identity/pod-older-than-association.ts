import type { Incident } from '../incident.ts';
import { failing, NO_CREDENTIALS, pastedLog } from './scene.ts';
import { associated, byPodIdentity, dissociated, rolled } from './scene-worlds.ts';

/** The association was made after the pods had started. */
export const podOlderThanAssociation: Incident = {
  name: 'pod-older-than-association',
  title: 'The association was made after the pods had started',
  message: pastedLog(NO_CREDENTIALS, 'moved checkout from IRSA to pod identity at ten'),
  world: now => failing(associated(rolled(dissociated(byPodIdentity(now)), now, 50)), NO_CREDENTIALS, now),
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'aws/association-matches-service-account', code: 'pod-older' },
  },
};
