import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const DRAIN = {
  text: 'Move the pods to other nodes; what must stay is told and nothing is lost but emptyDir volumes.',
  command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
} as const;

export const text = {
  title: 'The node can take the image',
  codes: {
    'never-pulled': {
      says: 'The pod’s pull policy is Never and node {node} does not have {image}: nobody is asked for it.',
      fix: [
        {
          text: 'Let the kubelet pull what is not there.',
          command: 'kubectl patch {restart} -n {namespace} --type strategic -p {patch}',
        },
      ],
    },
    'disk-full': {
      says: 'Node {node} has no room on its disk for {image}. The registry and its permissions are not the trouble.',
      fix: [
        DRAIN,
        {
          text: 'Then replace the node with one that has a larger disk: size it for the images of a node’s pods, twice over.',
        },
      ],
    },
    'kubelet-limit': {
      says: 'The kubelet of node {node} limits its own pulls (registryPullQPS, 5 a second unless set), and many pods started at once. No registry has refused anything.',
      fix: [
        TRY_AGAIN,
        {
          text: 'If it happens at every roll-out, raise registryPullQPS and registryBurst in the kubelet’s configuration of your nodes.',
        },
      ],
    },
    'layer-damaged': {
      says: 'A layer of {image} arrived damaged on node {node}, or could not be unpacked there.',
      fix: [
        {
          text: 'If other nodes pull the image well, this node is at fault: keep new pods off it.',
          command: 'kubectl cordon {node}',
        },
        TRY_AGAIN,
        { text: 'If all nodes fail alike, the image in the registry is damaged: build and push it again.' },
      ],
    },
  },
} as const satisfies CheckText;
