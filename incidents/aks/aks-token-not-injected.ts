import { findObject, withObjects, withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, failing, healthy, rolled } from './scene.ts';
import { NO_TOKEN, pastedLog } from './scene-words.ts';

/** The pods started while the webhook was away. */
export const aksTokenNotInjected: Incident = {
  name: 'aks-token-not-injected',
  title: 'The pods started while the webhook was away',
  message: pastedLog('only these pods, others are fine', NO_TOKEN),
  world(now) {
    const hook = {
      kind: 'MutatingWebhookConfiguration',
      name: 'azure-wi-webhook-mutating-webhook-configuration',
    };
    const world = healthy(now);
    const away = rolled(withoutObject(world, CLUSTER, hook), now);
    const webhook = findObject(world, CLUSTER, hook);
    return failing(webhook ? withObjects(away, CLUSTER, webhook) : away, NO_TOKEN, now);
  },
  expect: {
    kind: 'azure-workload-identity',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-azure-identity', code: 'not-injected' },
  },
};
