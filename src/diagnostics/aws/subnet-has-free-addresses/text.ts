import type { CheckText } from '../../check.ts';

const MORE = [
  {
    text: 'At once: have the network plug-in keep fewer addresses in reserve on each node. It gives the others back within minutes.',
    command: 'kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=2 MINIMUM_IP_TARGET=4',
  },
  {
    text: 'For good: give the VPC more addresses, make subnets of them, and let nodes use those. This shows how full the others are.',
    command:
      'aws ec2 describe-subnets --filters Name=vpc-id,Values={vpc} --query "Subnets[].[SubnetId,AvailabilityZone,CidrBlock,AvailableIpAddressCount]" --output table',
  },
] as const;

export const text = {
  title: 'The node’s subnet has free addresses',
  codes: {
    exhausted: { says: 'Subnet {subnet} ({cidr}) has no free address left.', fix: MORE },
    scarce: {
      says: 'Subnet {subnet} ({cidr}) has only {free} free addresses: a node takes several, and each pod one.',
      fix: MORE,
    },
  },
} as const satisfies CheckText;
