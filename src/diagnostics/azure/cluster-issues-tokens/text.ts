import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Enable the OIDC issuer and workload identity of {cluster} (some minutes; running pods are not affected).',
    command:
      'az aks update --resource-group {resourceGroup} --name {cluster} --enable-oidc-issuer --enable-workload-identity',
  },
  {
    text: 'Restart the pods: only new pods get a token.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The OIDC issuer and workload identity of the cluster are enabled',
  codes: {
    'oidc-issuer-off': {
      says: 'The OIDC issuer of cluster {cluster} is disabled, so Azure cannot verify its service account tokens.',
      fix,
    },
    'workload-identity-off': {
      says: 'Workload identity of cluster {cluster} is disabled, so pods get no Azure token.',
      fix,
    },
  },
} as const satisfies CheckText;
