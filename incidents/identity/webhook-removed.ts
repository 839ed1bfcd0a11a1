import { withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, PLACE, pastedLog } from './scene.ts';
import { rolled } from './scene-worlds.ts';

/** The identity webhook was removed with other webhooks nobody recognised. */
export const webhookRemoved: Incident = {
  name: 'webhook-removed',
  title: 'The identity webhook was removed with other webhooks nobody recognised',
  message: pastedLog(
    NO_CREDENTIALS,
    'cleaned up admission webhooks after the incident last week, since then:',
  ),
  world(now) {
    const hook = { kind: 'MutatingWebhookConfiguration', name: 'pod-identity-webhook' };
    return failing(rolled(withoutObject(healthy(now), PLACE.cluster, hook), now), NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/identity-webhook-is-registered', code: 'absent' },
  },
};
