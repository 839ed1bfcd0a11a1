import { withdraw } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER_ID, healthy, inState } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** The cluster is being updated, and the bot may not read the activity log. */
export const aksUpdateUnseen: Incident = {
  name: 'aks-update-unseen',
  title: 'The cluster is being updated, and the bot may not read the activity log',
  message: pastedCreate('conflict on the new subscription, where the bot is new too', CONFLICT),
  world(now) {
    const updating = inState(healthy(now), CLUSTER_ID, 'Updating');
    return withdraw(updating, { azure: ['Microsoft.Insights/eventtypes/values/read'] });
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/cluster-is-settled', code: 'updating' },
  },
};
