import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Switch both on; running pods are not touched. It takes some minutes.',
    command:
      'az aks update --resource-group {resourceGroup} --name {cluster} --enable-oidc-issuer --enable-workload-identity',
  },
  {
    text: 'Roll the pods over: a token is put into new pods only.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The cluster issues tokens that Azure can check, and puts them into pods',
  codes: {
    'oidc-issuer-off': {
      says: 'Cluster {cluster} has its OIDC issuer off, so Azure cannot check any token of its service accounts.',
      fix,
    },
    'workload-identity-off': {
      says: 'Cluster {cluster} has workload identity off, so no pod is given a token for Azure.',
      fix,
    },
  },
} as const satisfies CheckText;
