import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node has its pause image',
  codes: {
    gone: {
      says: 'Node {node} lacks {pause}, with which every pod begins, and containerd could not fetch it again. Usually the image was there and the node’s clean-up removed it; permission to pull your images is another matter.',
      fix: [
        {
          text: 'Replace the node: a new one starts with the image. This moves its pods away first.',
          command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
        },
        {
          text: 'Or, on the node itself, load the image again and keep clean-up from it: ctr -n k8s.io images label {pause} io.cri-containerd.pinned=pinned. Newer EKS images pin it by themselves.',
        },
      ],
    },
  },
} as const satisfies CheckText;
