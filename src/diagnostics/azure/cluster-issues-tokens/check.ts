import { defineCheck, ok, problem } from '../../check.ts';
import { AKS_NAMES, clusterAt } from '../../facts/aks.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { text } from './text.ts';

const ARGS = ['cluster', 'resourceGroup', 'namespace', 'restart'] as const;

/** Source: https://learn.microsoft.com/azure/aks/workload-identity-deploy-cluster */
export const clusterIssuesTokens = defineCheck({
  id: 'azure/cluster-issues-tokens',
  needs: AKS_NAMES,
  reads: { azure: ['managedCluster'] },
  codes: { 'oidc-issuer-off': ARGS, 'workload-identity-off': ARGS },
  text,
  async run(found, { azure }) {
    const cluster = await clusterAt(azure, found);
    const subject = `managedclusters ${found.cluster}`;
    const { resourceGroup, namespace = '' } = found;
    const args = { cluster: found.cluster, resourceGroup, namespace, restart: rolloutTargetOf(found) ?? '' };
    const issuer = {
      subject,
      path: 'oidcIssuerProfile.issuerURL',
      value: cluster.oidcIssuerEnabled ? (cluster.issuer ?? 'absent') : 'off',
    };
    if (!cluster.oidcIssuerEnabled) return problem('oidc-issuer-off', args, [issuer]);
    const identity = {
      subject,
      path: 'securityProfile.workloadIdentity.enabled',
      value: String(cluster.workloadIdentityEnabled),
    };
    if (!cluster.workloadIdentityEnabled) return problem('workload-identity-off', args, [identity, issuer]);
    return ok([issuer, identity]);
  },
});
