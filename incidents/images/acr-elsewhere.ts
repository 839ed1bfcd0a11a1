import { withoutArm } from '../../simulator/builders/aks/change-arm.ts';
import { AKS_REGISTRY_ID } from '../../simulator/builders/aks/registry.ts';
import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, refused } from './scene-acr.ts';

/** The registry is in a subscription that the bot does not look into. */
export const acrElsewhere: Incident = {
  name: 'acr-elsewhere',
  title: 'The Azure registry is not in the cluster’s subscription, so who may pull cannot be told',
  message: pastedFromAks('the platform team moved the registry to its own subscription'),
  world: now => refused(withoutArm(healthyAcr(now), AKS_REGISTRY_ID), now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'inconclusive',
    unchecked: [{ check: 'azure/kubelet-may-pull-from-registry', permission: 'undecidable' }],
  },
};
