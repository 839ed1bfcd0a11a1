import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The objects of the connection exist in the cluster',
  codes: {
    'secret-missing': {
      says: 'Secret {secret}, which pod {pod} in namespace {namespace} needs, does not exist.',
      fix: [
        {
          text: 'If the name is wrong, correct it in the workload. This lists the existing names.',
          command: 'kubectl get secrets -n {namespace} -o name',
        },
        {
          text: 'If the secret of connection {connection} was deleted, create the connection again under the same name: Service Connector then recreates the secret.',
        },
      ],
    },
    'account-missing': {
      says: 'Deployment {deployment} in namespace {namespace} uses service account {serviceAccount}, which does not exist, so no pods can be created.',
      fix: [
        {
          text: 'If the name is wrong, correct it in the workload. This lists the existing names.',
          command: 'kubectl get serviceaccounts -n {namespace} -o name',
        },
        {
          text: 'If the service account of connection {connection} was deleted, create the connection again under the same name: Service Connector then recreates the service account.',
        },
      ],
    },
  },
} as const satisfies CheckText;
