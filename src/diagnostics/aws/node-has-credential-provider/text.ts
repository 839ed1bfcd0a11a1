import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

export const text = {
  title: 'The node has the ECR credential provider',
  codes: {
    'perhaps-lacking': {
      says: 'Node {node} (kubelet {kubelet}) runs image {ami}, which is not an EKS image: it may lack the ECR credential provider, which a kubelet needs from 1.27 on.',
      fix: [
        {
          text: 'Check whether the kubelet runs with a credential provider: the output must show --image-credential-provider-config.',
          command:
            'kubectl debug node/{node} -it --image=public.ecr.aws/docker/library/busybox:1.37 -- chroot /host ps -ef',
        },
        {
          text: 'If not, install ecr-credential-provider and its configuration in your node image, or use an EKS-optimised image.',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
