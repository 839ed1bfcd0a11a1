import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The kubelet goes by the name that EC2 gave its instance',
  codes: {
    'other-name': {
      says: 'The kubelet on {instanceId} calls itself {found}, but the cluster lets it in as {expected}, so it may not register. This is no matter of aws-auth.',
      fix: [
        {
          text: 'Take the host name out of the instance’s start-up (--hostname-override, or hostnamectl), so that the kubelet takes its private DNS name, and replace the node. For a managed node group:',
          command:
            'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --force',
        },
      ],
    },
    'other-domain': {
      says: 'The kubelet on {instanceId} calls itself {found}, with the domain {domain} of the VPC’s DHCP options, but the cluster lets it in as {expected}, so it may not register.',
      fix: [
        {
          text: 'Give the VPC DHCP options with the domain {region}.compute.internal, or use images of Amazon Linux 2023, whose nodes ask EC2 for their name; then replace the node.',
          command:
            'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --force',
        },
      ],
    },
  },
} as const satisfies CheckText;
