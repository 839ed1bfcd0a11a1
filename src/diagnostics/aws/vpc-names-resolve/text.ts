import type { CheckText } from '../../check.ts';

export const text = {
  title: 'DNS names resolve in the VPC',
  codes: {
    'support-off': {
      says: 'DNS resolution is off in {vpc}, so no DNS name resolves there, including the name of the API server.',
      fix: [
        {
          text: 'Turn on DNS resolution in {vpc}.',
          command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-support Value=true',
        },
      ],
    },
    'hostnames-off': {
      says: 'DNS hostnames are off in {vpc}, so neither nodes nor the private API endpoint have private DNS names.',
      fix: [
        {
          text: 'Turn on DNS hostnames in {vpc}.',
          command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-hostnames Value=true',
        },
      ],
    },
    'custom-servers': {
      says: 'Instances in {vpc} use DNS servers {servers} instead of the AWS resolver, and the cluster has only a private endpoint, whose name only the AWS resolver knows.',
      fix: [
        {
          text: 'Let those servers forward {suffix} to the VPC resolver (base address of the VPC plus two), or let the VPC use AmazonProvidedDNS again. This creates the DHCP options for that; use their id in the next step.',
          command:
            'aws ec2 create-dhcp-options --dhcp-configurations Key=domain-name-servers,Values=AmazonProvidedDNS Key=domain-name,Values={domain}',
        },
        {
          text: 'Then: aws ec2 associate-dhcp-options --vpc-id {vpc} --dhcp-options-id THE_NEW_ID, and reboot the instances.',
        },
      ],
    },
  },
} as const satisfies CheckText;
