import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'No free pod IP addresses',
  meaning: 'The node or its subnet has no address left to give, so new pods cannot get a network.',
  advice: [
    {
      text: 'See how many addresses the subnets have left.',
      command:
        "aws ec2 describe-subnets --query 'Subnets[].[SubnetId,CidrBlock,AvailableIpAddressCount]' --output table",
    },
    {
      text: 'See how full the node is.',
      command: 'kubectl get pods -A --field-selector spec.nodeName={node} -o wide',
    },
    {
      text: 'Prefix delegation gives a node sixteen addresses at a time.',
      command: 'kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true',
    },
  ],
};
