import { AKS_STAGING, kubeletOf, subscriptionIdOf } from '../../simulator/builders/aks/site.ts';
import { uidOf } from '../../simulator/builders/naming.ts';
import type { Incident } from '../incident.ts';
import { healthyAcr, pastedFromAks, refused, withoutAcrPull, withRole } from './scene-acr.ts';

/** The cluster was never attached to the registry; the staging cluster and the cluster's own identity were. */
export const acrRoleMissing: Incident = {
  name: 'acr-role-missing',
  title: 'The nodes’ identity has no role on the Azure registry',
  message: pastedFromAks('new cluster; on staging the same image runs'),
  world: now => {
    const bare = withoutAcrPull(healthyAcr(now), now);
    const misled = withRole(bare, uidOf('principal', 'aks-prod'), 'AcrPull', now);
    const scope = subscriptionIdOf(AKS_STAGING);
    return refused(withRole(misled, kubeletOf(AKS_STAGING), 'Contributor', now, scope), now);
  },
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'azure/kubelet-may-pull-from-registry', code: 'no-role' },
  },
};
