import { withObjects, withoutObject } from '../../simulator/builders/change.ts';
import { podIdentityWebhook } from '../../simulator/builders/objects.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, PLACE, pastedLog } from './scene.ts';
import { rolled } from './scene-worlds.ts';

/** The webhook did not answer when these pods were made, and lets pods through then. */
export const webhookWasAway: Incident = {
  name: 'webhook-was-away',
  title: 'The webhook did not answer when these pods were made, and lets pods through then',
  message: pastedLog(NO_CREDENTIALS, 'only the pods from the node rotation tonight have this'),
  world(now) {
    const hook = { kind: 'MutatingWebhookConfiguration', name: 'pod-identity-webhook' };
    const away = rolled(withoutObject(healthy(now), PLACE.cluster, hook), now, 200);
    return failing(withObjects(away, PLACE.cluster, podIdentityWebhook(now)), NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-web-identity', code: 'not-injected' },
  },
};
