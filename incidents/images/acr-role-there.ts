import { AKS_PROD, groupIdOf, kubeletOf } from '../../simulator/builders/aks/site.ts';
import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, withoutAcrPull, withRole } from './scene-acr.ts';

/** The role was given meanwhile, at the resource group, and the pods run. */
export const acrRoleThere: Incident = {
  name: 'acr-role-there',
  title: 'The role on the Azure registry was given meanwhile, and the pods run',
  message: pastedFromAks('from this morning, is anything left to do?'),
  world: now =>
    withRole(withoutAcrPull(healthyAcr(now), now), kubeletOf(AKS_PROD), 'AcrPull', now, groupIdOf(AKS_PROD)),
  expect: { kind: 'image-unauthorized', verdict: 'healthy' },
};
