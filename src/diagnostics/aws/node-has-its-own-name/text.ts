import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The kubelet uses the private DNS name of its instance',
  codes: {
    'other-name': {
      says: 'The kubelet on {instanceId} registers as {found}, but it is authenticated as {expected}, so the API server rejects it; aws-auth is not the cause.',
      fix: [
        {
          text: 'Remove the host name from the user data (--hostname-override or hostnamectl), so that the kubelet uses its private DNS name, then replace the node. For a managed node group:',
          command:
            'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --force',
        },
      ],
    },
    'other-domain': {
      says: 'The kubelet on {instanceId} registers as {found} (domain {domain} from the DHCP options), but it is authenticated as {expected}, so it is rejected.',
      fix: [
        {
          text: 'Set the domain {region}.compute.internal in the DHCP options of the VPC, or use Amazon Linux 2023 images, which ask EC2 for their name; then replace the node.',
          command:
            'aws eks update-nodegroup-version --cluster-name {cluster} --nodegroup-name {nodegroup} --force',
        },
      ],
    },
  },
} as const satisfies CheckText;
