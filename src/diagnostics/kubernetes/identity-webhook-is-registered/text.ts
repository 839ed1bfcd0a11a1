import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The webhook that hands out web identities is registered',
  codes: {
    absent: {
      says: 'The cluster has no pod-identity-webhook, so no pod is given a role, whatever its service account says.',
      fix: [
        {
          text: 'EKS brings this webhook itself: if somebody removed it, open a case with AWS; on a self-managed cluster install it.',
          command:
            'kubectl apply -f https://raw.githubusercontent.com/aws/amazon-eks-pod-identity-webhook/master/deploy/mutatingwebhook.yaml',
        },
      ],
    },
  },
} as const satisfies CheckText;
