import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, failing, PLACE, pastedLog, ROLE_ARN } from './scene.ts';
import { NOTHING_ALLOWS, s3Denied } from './scene-texts.ts';
import { byPodIdentity, POD_ROLE, ROLE_KEY, rolled } from './scene-worlds.ts';

const DENIED = s3Denied(`${POD_ROLE}/eks-prod-eu-checkout-1`, 's3:GetObject', NOTHING_ALLOWS('s3:GetObject'));

/** Annotation and association name different roles, and the association’s lacks what the other has. */
export const bothMechanisms: Incident = {
  name: 'both-mechanisms',
  title: 'Annotation and association name different roles, and the association’s lacks what the other has',
  message: pastedLog(DENIED, 'halfway through the move to pod identity'),
  world(now) {
    const both = rolled(annotate(byPodIdentity(now), PLACE.cluster, CHECKOUT, ROLE_KEY, ROLE_ARN), now);
    return failing(both, DENIED, now);
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/association-matches-service-account', code: 'both-mechanisms' },
  },
};
