import type { CheckText } from '../../check.ts';

const launched = {
  text: 'Karpenter tries again by itself. Where it gave this claim up, it makes another: `kubectl get nodeclaims`.',
  command: 'kubectl wait --for=condition=Launched nodeclaim/{nodeClaim} --timeout=10m',
} as const;

export const text = {
  title: 'Karpenter’s claim has become a node',
  codes: {
    'no-capacity': {
      says: 'EC2 had nothing to launch for {nodeClaim} of node pool {nodePool}, and Karpenter has launched nothing for this pool since. It says: {message}',
      fix: [
        {
          text: 'See what the node pool asks for. Let it choose among more: more instance families and sizes, all zones, on-demand beside spot.',
          command: 'kubectl get nodepool {nodePool} -o jsonpath="{.spec.template.spec.requirements}"',
        },
        {
          text: 'Karpenter tries again by itself while pods wait; after a few minutes it tries what had run out, too.',
          command: 'kubectl get nodeclaims -l karpenter.sh/nodepool={nodePool}',
        },
      ],
    },
    'launch-denied': {
      says: 'Karpenter could not launch {nodeClaim}: role {roleName} of its controller may not call {action}.',
      fix: [
        {
          text: 'Restore Karpenter’s own policies on role {roleName} (https://karpenter.sh/docs/reference/cloudformation/), or allow only the missing call in this region:',
          command:
            'aws iam put-role-policy --role-name {roleName} --policy-name karpenter-launch --policy-document {policy}',
        },
        launched,
      ],
    },
    'no-spot-role': {
      says: 'Karpenter could not launch {nodeClaim} as a spot instance: the account has never used spot, so it lacks the service-linked role for it.',
      fix: [
        {
          text: 'Make the role, once in the account.',
          command: 'aws iam create-service-linked-role --aws-service-name spot.amazonaws.com',
        },
        launched,
      ],
    },
    'not-launched': {
      says: 'Karpenter has not launched an instance for {nodeClaim} ({reason}): {message}',
      fix: [
        {
          text: 'See what the claim asks for, and its events.',
          command: 'kubectl describe nodeclaim {nodeClaim}',
        },
        {
          text: 'Read what the controller says, and paste it here. It runs in kube-system unless it was installed elsewhere.',
          command: 'kubectl logs -n kube-system -l app.kubernetes.io/name=karpenter --since=1h --tail=200',
        },
      ],
    },
    'not-registered': {
      says: 'Karpenter launched {instanceId} for {nodeClaim}{since}, and it has not become a node. After 15 minutes Karpenter ends it and launches another, which meets the same trouble.',
      fix: [
        {
          text: 'Mend what is named above; then this comes true by itself, for this claim or for the next.',
          command: 'kubectl wait --for=condition=Registered nodeclaim/{nodeClaim} --timeout=10m',
        },
      ],
    },
    'not-initialized': {
      says: 'Node {node} of {nodeClaim} has joined, but Karpenter does not count on it yet: {message}',
      fix: [
        {
          text: 'Once what it waits for is there, this comes true by itself.',
          command: 'kubectl wait --for=condition=Initialized nodeclaim/{nodeClaim} --timeout=10m',
        },
      ],
    },
  },
} as const satisfies CheckText;
