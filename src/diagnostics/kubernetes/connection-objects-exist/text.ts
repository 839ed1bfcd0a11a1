import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'What the connection put into the cluster is there',
  codes: {
    'secret-missing': {
      says: 'Pod {pod} in namespace {namespace} waits for secret {secret}, which does not exist.',
      fix: [
        {
          text: 'If the name is a slip, correct it in the workload: these are the names there are.',
          command: 'kubectl get secrets -n {namespace} -o name',
        },
        {
          text: 'If the secret of connection {connection} was deleted, create the connection again under the same name: Service Connector then writes it anew.',
        },
      ],
    },
    'account-missing': {
      says: 'Deployment {deployment} in namespace {namespace} runs as service account {serviceAccount}, which does not exist, so it gets no pods.',
      fix: [
        {
          text: 'If the name is a slip, correct it in the workload: these are the names there are.',
          command: 'kubectl get serviceaccounts -n {namespace} -o name',
        },
        {
          text: 'If the service account of connection {connection} was deleted, create the connection again under the same name: Service Connector then makes it anew.',
        },
      ],
    },
  },
} as const satisfies CheckText;
