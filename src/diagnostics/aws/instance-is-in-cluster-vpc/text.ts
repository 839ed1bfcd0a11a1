import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance is in the cluster’s VPC',
  codes: {
    'other-vpc': {
      says: '{subject} is in VPC {found}, but cluster {cluster} is in {expected}; nodes must be in the cluster’s VPC.',
      fix: [
        {
          text: 'An instance cannot move to another VPC: launch a new one in a subnet of {expected}. This lists the subnets.',
          command:
            'aws ec2 describe-subnets --filters Name=vpc-id,Values={expected} --query "Subnets[].[SubnetId,AvailabilityZone,AvailableIpAddressCount]" --output table',
        },
      ],
    },
  },
} as const satisfies CheckText;
