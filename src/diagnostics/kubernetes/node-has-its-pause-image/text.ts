import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The node has its pause image',
  codes: {
    gone: {
      says: 'Node {node} lacks the pause image {pause}, which every pod needs, and cannot pull it (usually image garbage collection removed it).',
      fix: [
        {
          text: 'Replace node {node}: a new node has the image. This drains it first; emptyDir data is deleted.',
          command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
        },
        {
          text: 'Or, on the node itself, load the image again and protect it from garbage collection: ctr -n k8s.io images label {pause} io.cri-containerd.pinned=pinned. Newer EKS images pin it.',
        },
      ],
    },
  },
} as const satisfies CheckText;
