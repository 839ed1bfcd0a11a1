import type { CheckText } from '../../check.ts';

export const text = {
  title: 'Names resolve in the VPC',
  codes: {
    'support-off': {
      says: 'DNS resolution is off in {vpc}, so no name resolves there, that of the API server included.',
      fix: [
        {
          text: 'Turn DNS resolution on.',
          command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-support Value=true',
        },
      ],
    },
    'hostnames-off': {
      says: 'DNS hostnames are off in {vpc}, so nodes have no private names, and the private endpoint of the cluster has none.',
      fix: [
        {
          text: 'Turn DNS hostnames on.',
          command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-hostnames Value=true',
        },
      ],
    },
    'custom-servers': {
      says: 'Instances in {vpc} ask {servers} for names, not the resolver of AWS. The cluster has a private endpoint only, whose name no other server knows of itself.',
      fix: [
        {
          text: 'Have those servers forward {suffix} to the resolver of the VPC (its base address plus two), or let the VPC use AmazonProvidedDNS again. This makes the options that do; give their id to the next command.',
          command:
            'aws ec2 create-dhcp-options --dhcp-configurations Key=domain-name-servers,Values=AmazonProvidedDNS Key=domain-name,Values={domain}',
        },
        {
          text: 'Then: aws ec2 associate-dhcp-options --vpc-id {vpc} --dhcp-options-id THE_NEW_ID, and start the instances again.',
        },
      ],
    },
  },
} as const satisfies CheckText;
