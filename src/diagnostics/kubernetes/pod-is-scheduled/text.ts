import type { CheckText } from '../../check.ts';

const TEMPLATE = {
  ifSet: 'owner',
  text: 'Change the template of {owner} where it is kept: in Git, in Helm, or in the cluster.',
};
const ROOM = {
  text: 'See what is requested on each node; then add a node, lower the request, or scale something else down.',
  command: "kubectl describe nodes | grep -A 8 'Allocated resources'",
};
const CLASSES = {
  text: 'List the storage classes that exist.',
  command: 'kubectl get storageclass',
};
const CLAIM = {
  text: 'Read the events of the claim.',
  command: 'kubectl describe pvc {claim} -n {namespace}',
};

export const text = {
  title: 'A node takes the pod',
  codes: {
    gated: {
      says: 'Pod {pod} is held back by its scheduling gates ({gates}): the controller that set them has not removed them.',
      fix: [{ text: 'Look at the controller that owns gate {gates}.' }],
    },
    'no-scheduler': {
      says: 'Pod {pod} waits for scheduler {scheduler}, which has not answered: it does not run, or does not exist.',
      fix: [{ text: 'Start scheduler {scheduler}, or set spec.schedulerName to one that runs.' }],
    },
    'claim-missing': {
      says: 'Pod {pod} needs volume claim {claim}, which does not exist in namespace {namespace}.',
      fix: [
        {
          text: 'List the claims in namespace {namespace}; then create {claim}, or correct claimName.',
          command: 'kubectl get pvc -n {namespace}',
        },
      ],
    },
    'class-missing': {
      says: 'Volume claim {claim} asks for storage class {storageClass}, which does not exist. Classes: {have}.',
      fix: [
        CLASSES,
        {
          text: 'The class of a claim cannot be changed: create {claim} again with a class that exists, or create class {storageClass}.',
        },
      ],
    },
    'no-default-class': {
      says: 'Volume claim {claim} names no storage class, and the cluster has no default one. Classes: {have}.',
      fix: [CLASSES, { text: 'Name a class in the claim, or make one of them the default.' }],
    },
    'claim-unbound': {
      says: 'Volume claim {claim} of pod {pod} has no volume: {why}',
      fix: [CLAIM],
    },
    'label-on-no-node': {
      says: 'No node has the label {label} that pod {pod} requires.',
      fix: [
        { ifSet: 'have', text: 'Nodes have {have} instead.' },
        { text: 'See the labels of the nodes.', command: 'kubectl get nodes --show-labels' },
        { text: 'Correct nodeSelector or nodeAffinity, or add nodes with this label.' },
        TEMPLATE,
      ],
    },
    'nobody-offers': {
      says: 'Pod {pod} asks for {asked} {resource}, which no node offers.',
      fix: [
        {
          text: 'Add nodes that have {resource}; if some should, its device plug-in does not run there. Or remove the request.',
        },
        { text: 'See what nodes offer.', command: 'kubectl describe nodes | grep -A 10 Allocatable' },
      ],
    },
    'bigger-than-any-node': {
      says: 'Pod {pod} asks for {asked} of {resource}, but the largest node has {largest}.',
      fix: [{ text: 'Lower the request of {resource} below {largest}, or add larger nodes.' }, TEMPLATE],
    },
    'no-room': {
      says: 'Pod {pod} asks for {asked} of {resource}, and {nodes} of the nodes have not that much left.',
      fix: [ROOM],
    },
    cordoned: {
      says: 'Pod {pod} finds no node because node {node} is cordoned.',
      fix: [{ text: 'Uncordon it when its maintenance is over.', command: 'kubectl uncordon {node}' }],
    },
    tainted: {
      says: 'Pod {pod} does not tolerate taint {taint}, which {nodes} of the nodes have.',
      fix: [
        {
          text: 'Add a toleration for {taint} if the pod belongs there, or add nodes without that taint.',
        },
        {
          text: 'See the taints.',
          command: 'kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints',
        },
      ],
    },
    'kept-apart': {
      says: 'Pod {pod} may not share a node with its like (required anti-affinity by {domain}), and every other node already has one.',
      fix: [
        {
          text: 'Use fewer replicas than nodes, add nodes, or make the anti-affinity preferred; maxSurge 0 helps during roll-outs.',
        },
        TEMPLATE,
      ],
    },
    unschedulable: {
      says: 'No node takes pod {pod}. Scheduler: {message}',
      fix: [{ text: 'Read the events of the pod.', command: 'kubectl describe pod {pod} -n {namespace}' }],
    },
  },
} as const satisfies CheckText;
