import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The pod identity webhook is registered',
  codes: {
    absent: {
      says: 'MutatingWebhookConfiguration pod-identity-webhook is missing, so new pods get no role, whatever their service account is annotated with.',
      fix: [
        {
          text: 'Immediately: add to the pod template what the webhook would inject (role, token file, projected token); this restarts the pods.',
          command: 'kubectl patch {restart} -n {namespace} --type strategic -p {patch}',
        },
        {
          text: 'Permanently: on EKS the webhook runs in the control plane, so installing it yourself does not work; open an AWS Support case to have its configuration restored. On a self-managed cluster, reinstall amazon-eks-pod-identity-webhook.',
        },
      ],
    },
  },
} as const satisfies CheckText;
