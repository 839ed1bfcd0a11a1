import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const DRAIN = {
  text: 'Drain node {node}: DaemonSet pods stay; emptyDir data is deleted.',
  command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
} as const;

export const text = {
  title: 'The node can store the image',
  codes: {
    'never-pulled': {
      says: 'Image pull policy is Never, but node {node} does not have {image}.',
      fix: [
        {
          text: 'Set imagePullPolicy to IfNotPresent; this restarts the pods.',
          command: 'kubectl patch {restart} -n {namespace} --type strategic -p {patch}',
        },
      ],
    },
    'disk-full': {
      says: 'Node {node} has no disk space for {image}; the registry and its permissions are not the cause.',
      fix: [
        DRAIN,
        {
          text: 'Then replace node {node} with one that has a larger disk (twice the size of the images of its pods).',
        },
      ],
    },
    'kubelet-limit': {
      says: 'The kubelet of node {node} throttles image pulls (registryPullQPS, default 5 per second) because many pods started at once.',
      fix: [
        TRY_AGAIN,
        {
          text: 'If this happens at every rollout, raise registryPullQPS and registryBurst in the kubelet configuration of your nodes.',
        },
      ],
    },
    'layer-damaged': {
      says: 'A layer of {image} is corrupt on node {node} or could not be unpacked.',
      fix: [
        {
          text: 'If other nodes can pull the image, node {node} is faulty: cordon it.',
          command: 'kubectl cordon {node}',
        },
        TRY_AGAIN,
        { text: 'If all nodes fail, the image in the registry is corrupt: build and push it again.' },
      ],
    },
  },
} as const satisfies CheckText;
