import type { CheckText } from '../../check.ts';

const restart = {
  text: 'Roll the pods over: the association counts when a pod is created.',
  command: 'kubectl rollout restart {restart} -n {namespace}',
} as const;

export const text = {
  title: 'The EKS Pod Identity association fits the service account',
  codes: {
    missing: {
      says: 'Pod {pod} asks EKS Pod Identity for credentials, but service account {serviceAccount} in namespace {namespace} has no association in cluster {cluster}.',
      fix: [
        {
          text: 'Associate the service account with its role: aws eks create-pod-identity-association, with the role that the pods need.',
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
      says: 'Service account {serviceAccount} names one role by annotation ({annotated}) and another by EKS Pod Identity association ({associated}); pod {pod} uses {used}, and new pods get that of the association.',
      fix: [
        {
          text: 'Keep one of the two. If the association is right, take the annotation away; else delete the association.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} eks.amazonaws.com/role-arn-',
        },
        restart,
      ],
    },
  },
} as const satisfies CheckText;
