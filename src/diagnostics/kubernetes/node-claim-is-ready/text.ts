import type { CheckText } from '../../check.ts';

const launched = {
  text: 'Karpenter retries; if it deleted this NodeClaim, it creates another (`kubectl get nodeclaims`). This waits for the launch.',
  command: 'kubectl wait --for=condition=Launched nodeclaim/{nodeClaim} --timeout=10m',
} as const;

export const text = {
  title: 'The Karpenter NodeClaim has become a node',
  codes: {
    'no-capacity': {
      says: 'EC2 has no capacity for NodeClaim {nodeClaim} of NodePool {nodePool}: {message}',
      fix: [
        {
          text: 'Show the requirements of NodePool {nodePool}. Allow more instance families and sizes, all zones, and on-demand besides spot.',
          command: 'kubectl get nodepool {nodePool} -o jsonpath="{.spec.template.spec.requirements}"',
        },
        {
          text: 'Karpenter retries while pods are pending. This shows its NodeClaims.',
          command: 'kubectl get nodeclaims -l karpenter.sh/nodepool={nodePool}',
        },
      ],
    },
    'launch-denied': {
      says: 'Karpenter could not launch {nodeClaim}: its controller role {roleName} lacks permission {action}.',
      fix: [
        {
          text: 'Restore Karpenter’s own policies on role {roleName}, or allow only the missing call:',
          command:
            'aws iam put-role-policy --role-name {roleName} --policy-name karpenter-launch --policy-document {policy}',
        },
        launched,
      ],
    },
    'no-spot-role': {
      says: 'Karpenter could not launch {nodeClaim} as a Spot Instance: the account lacks the service-linked role for Spot.',
      fix: [
        {
          text: 'Create the service-linked role for Spot, once per account.',
          command: 'aws iam create-service-linked-role --aws-service-name spot.amazonaws.com',
        },
        launched,
      ],
    },
    'not-launched': {
      says: 'Karpenter has not launched an instance for {nodeClaim} ({reason}): {message}',
      fix: [
        {
          text: 'Show the requirements and events of NodeClaim {nodeClaim}.',
          command: 'kubectl describe nodeclaim {nodeClaim}',
        },
        {
          text: 'Read the log of the Karpenter controller and paste it here (it runs in kube-system unless installed elsewhere).',
          command: 'kubectl logs -n kube-system -l app.kubernetes.io/name=karpenter --since=1h --tail=200',
        },
      ],
    },
    'not-registered': {
      says: 'Karpenter launched {instanceId} for {nodeClaim}{since}, but it has not registered as a node; after 15 minutes Karpenter replaces it.',
      fix: [
        {
          text: 'Fix the cause first; then {nodeClaim} or its successor registers without further action. This waits for it.',
          command: 'kubectl wait --for=condition=Registered nodeclaim/{nodeClaim} --timeout=10m',
        },
      ],
    },
    'not-initialized': {
      says: 'Node {node} of NodeClaim {nodeClaim} has joined but is not initialized: {message}',
      fix: [
        {
          text: 'Wait until {nodeClaim} is initialized.',
          command: 'kubectl wait --for=condition=Initialized nodeclaim/{nodeClaim} --timeout=10m',
        },
      ],
    },
  },
} as const satisfies CheckText;
