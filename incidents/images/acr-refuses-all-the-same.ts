import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, refused } from './scene-acr.ts';

/** The role is there, and the registry refuses the nodes for something that is not seen. */
export const acrRefusesAllTheSame: Incident = {
  name: 'acr-refuses-all-the-same',
  title: 'The nodes’ identity may pull, and the Azure registry refuses it for something that is not seen',
  message: pastedFromAks('nothing was changed on the cluster, network team had a window tonight'),
  world: now => refused(healthyAcr(now), now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'inconclusive',
    unchecked: [{ check: 'azure/kubelet-may-pull-from-registry', permission: 'undecidable' }],
  },
};
