import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

export const text = {
  title: 'The node has the ECR credential provider',
  codes: {
    'perhaps-lacking': {
      says: 'Node {node} (kubelet {kubelet}) was started from {ami}, which is not one of the images for EKS: it may lack the ECR credential provider, without which a kubelet from 1.27 on cannot log in to ECR. This is possible, not certain.',
      fix: [
        {
          text: 'See whether the kubelet is started with a credential provider: the output must show --image-credential-provider-config.',
          command:
            'kubectl debug node/{node} -it --image=public.ecr.aws/docker/library/busybox:1.37 -- chroot /host ps -ef',
        },
        {
          text: 'If not, put ecr-credential-provider and its configuration into the image of your nodes, or start them from an EKS-optimised one.',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
