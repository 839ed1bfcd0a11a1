import type { Resource } from '../../world.ts';
import { issuerOf } from '../eks.ts';
import { allow, document, instanceProfile, oidcProvider, role, trustFor, trustForService } from '../iam.ts';
import type { Site } from './site.ts';

const NODE_POLICIES = [
  'AmazonEKSWorkerNodePolicy',
  'AmazonEKS_CNI_Policy',
  'AmazonEC2ContainerRegistryReadOnly',
];

/** The roles, instance profile and identity provider of a site. */
export function identitiesOf(site: Site): Readonly<Record<string, readonly Resource[]>> {
  const { account, cluster, checkoutRole } = site;
  const issuer = issuerOf(site);
  const trust = trustFor({ account, issuer, namespace: 'shop', serviceAccount: 'checkout' });
  const bucket = `arn:aws:s3:::shop-receipts-${cluster}`;
  const receipts = document(
    allow(['s3:GetObject', 's3:PutObject', 's3:ListBucket'], [bucket, `${bucket}/*`]),
  );
  return {
    Roles: [
      role({
        account,
        name: `${cluster}-cluster`,
        trust: trustForService('eks.amazonaws.com'),
        attached: ['AmazonEKSClusterPolicy'],
      }),
      role({
        account,
        name: `${cluster}-node`,
        trust: trustForService('ec2.amazonaws.com'),
        attached: NODE_POLICIES,
      }),
      role({ account, name: checkoutRole, trust, inline: { receipts } }),
    ],
    InstanceProfiles: [instanceProfile({ account, name: `${cluster}-node`, roles: [`${cluster}-node`] })],
    OpenIDConnectProviders: [oidcProvider({ account, issuer })],
    Policies: [],
  };
}

/** The ARN of a role in a site's account. */
export function roleArnOf({ account }: Site, name: string): string {
  return `arn:aws:iam::${account}:role/${name}`;
}
