import { changeArm } from '../../simulator/builders/aks/change-arm.ts';
import { AKS_REGISTRY_ID } from '../../simulator/builders/aks/registry.ts';
import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, refused } from './scene-acr.ts';

/** Somebody let the registry go by roles for repositories, where AcrPull does not count any more. */
export const acrGoesByRepository: Incident = {
  name: 'acr-goes-by-repository',
  title: 'The Azure registry was changed to roles for repositories, and AcrPull no longer counts',
  message: pastedFromAks('AcrPull is there, I looked twice!'),
  world: now =>
    refused(
      changeArm(healthyAcr(now), AKS_REGISTRY_ID, one =>
        put(one, ['properties', 'roleAssignmentMode'], 'AbacRepositoryPermissions'),
      ),
      now,
    ),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'azure/kubelet-may-pull-from-registry', code: 'no-repository-role' },
  },
};
