import type { CheckText } from '../../check.ts';

const MORE = [
  {
    text: 'Immediately: reduce the addresses that the VPC CNI reserves on each node; unused ones are released within minutes. If the vpc-cni add-on manages aws-node, set it in the add-on configuration too.',
    command: 'kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=2 MINIMUM_IP_TARGET=4',
  },
  {
    text: 'Permanently: add a CIDR block to {vpc}, create subnets in it, and let nodes use those. This shows the free addresses of all subnets.',
    command:
      'aws ec2 describe-subnets --filters Name=vpc-id,Values={vpc} --query "Subnets[].[SubnetId,AvailabilityZone,CidrBlock,AvailableIpAddressCount]" --output table',
  },
] as const;

export const text = {
  title: 'The node’s subnet has free addresses',
  codes: {
    exhausted: { says: 'Subnet {subnet} ({cidr}) has no free IP addresses.', fix: MORE },
    scarce: {
      says: 'Subnet {subnet} ({cidr}) has only {free} free IP addresses; each node needs several and each pod one.',
      fix: MORE,
    },
  },
} as const satisfies CheckText;
