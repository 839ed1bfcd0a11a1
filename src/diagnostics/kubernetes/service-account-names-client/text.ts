import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Put the client id of the managed identity that trusts this service account on it (a UUID; `az identity list --output table` shows those there are).',
    command:
      'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite azure.workload.identity/client-id={expected}',
  },
  {
    text: 'Roll the pods over: the client id is put into new pods only.',
    command: 'kubectl rollout restart {restart} -n {namespace}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The service account names an Azure identity',
  codes: {
    absent: {
      says: 'Service account {serviceAccount} in namespace {namespace} has no azure.workload.identity/client-id annotation, so its pods do not know which Azure identity to be.',
      fix,
    },
    'not-a-client-id': {
      says: 'The azure.workload.identity/client-id annotation of service account {serviceAccount} is not a client id: {found}.',
      fix,
    },
    'default-account': {
      says: 'The pods of {kind} {workload} run as the default service account, while service account {namesake} in the same namespace names the Azure identity.',
      fix: [
        {
          text: 'Let the pods run as {namesake}; this rolls them over.',
          command: 'kubectl set serviceaccount {kind} {workload} {namesake} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
