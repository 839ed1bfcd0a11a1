import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Annotate service account {serviceAccount} with the client ID of the managed identity that trusts it (`az identity list --output table` lists them).',
    command:
      'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite azure.workload.identity/client-id={expected}',
  },
  {
    text: 'Restart the pods: only new pods get the client ID.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The service account names an Azure identity',
  codes: {
    absent: {
      says: 'Service account {serviceAccount} in namespace {namespace} has no azure.workload.identity/client-id annotation.',
      fix,
    },
    'not-a-client-id': {
      says: 'The azure.workload.identity/client-id annotation of service account {serviceAccount} is not a client ID: {found}.',
      fix,
    },
    'default-account': {
      says: '{kind} {workload} uses the default service account, but service account {namesake} in the same namespace has the Azure identity.',
      fix: [
        {
          text: 'Set service account {namesake} on {kind} {workload}; this restarts the pods.',
          command: 'kubectl set serviceaccount {kind} {workload} {namesake} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
