import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance stands in the cluster’s VPC',
  codes: {
    'other-vpc': {
      says: '{subject} stands in {found}, but cluster {cluster} is in {expected}: nodes must be in the same VPC.',
      fix: [
        {
          text: 'An instance cannot move: start it in a subnet of {expected}. This lists them.',
          command:
            'aws ec2 describe-subnets --filters Name=vpc-id,Values={expected} --query "Subnets[].[SubnetId,AvailabilityZone,AvailableIpAddressCount]" --output table',
        },
      ],
    },
  },
} as const satisfies CheckText;
