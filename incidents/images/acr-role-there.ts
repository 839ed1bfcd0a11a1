import { AKS_PROD, groupIdOf, kubeletOf } from '../../simulator/builders/aks/site.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, withoutAcrPull, withRole } from './scene-acr.ts';

/** The role was given meanwhile, at the resource group, and the pods have started since. */
export const acrRoleThere: Incident = {
  name: 'acr-role-there',
  title: 'The role on the Azure registry was given meanwhile, and the pods run',
  message: pastedFromAks('restarted it since, is anything left to do?'),
  world: now =>
    rollOut(
      withRole(
        withoutAcrPull(healthyAcr(now), now),
        kubeletOf(AKS_PROD),
        'AcrPull',
        now,
        groupIdOf(AKS_PROD),
      ),
      AKS_PROD.cluster,
      { kind: 'Deployment', namespace: 'shop', name: 'checkout' },
      now,
    ),
  expect: { kind: 'image-unauthorized', verdict: 'healthy' },
};
