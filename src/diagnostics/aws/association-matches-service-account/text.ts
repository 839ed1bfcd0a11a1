import type { CheckText } from '../../check.ts';

const restart = {
  text: 'Restart the pods: an association takes effect only when a pod is created.',
  command: 'kubectl rollout restart {restart} -n {namespace}',
} as const;

export const text = {
  title: 'The service account has a matching EKS Pod Identity association',
  codes: {
    missing: {
      says: 'Service account {serviceAccount} in namespace {namespace} has no EKS Pod Identity association in {cluster}, so pod {pod} gets no credentials.',
      fix: [
        {
          text: 'Associate service account {serviceAccount} with the role that its pods need.',
          command:
            'aws eks create-pod-identity-association --cluster-name {cluster} --namespace {namespace} --service-account {serviceAccount} --role-arn {roleArn}',
        },
        restart,
      ],
    },
    'pod-older': {
      says: 'Pod {pod} started before service account {serviceAccount} got its EKS Pod Identity association, so it has no role.',
      fix: [restart],
    },
    'both-mechanisms': {
      says: 'Service account {serviceAccount} has two roles: {annotated} by annotation, {associated} by EKS Pod Identity; pod {pod} uses {used}, new pods get the latter.',
      fix: [
        {
          text: 'Keep only one. If the association is right, remove the annotation; otherwise delete the association.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} eks.amazonaws.com/role-arn-',
        },
        restart,
      ],
    },
  },
} as const satisfies CheckText;
