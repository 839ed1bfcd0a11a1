import type { Entities } from '../../domain/entities.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import type { Role } from '../../providers/aws/types.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { TrustedServiceAccount } from '../aws/iam/trust-document.ts';
import { audienceOf, issuerOf, unknownCluster } from './irsa.ts';
import { readRoleArn } from './role-arn.ts';

/** The reads behind {@link trustedOf}. */
export const TRUSTED_READS = { aws: ['role', 'eksCluster'], kubernetes: ['serviceAccount'] } as const;

/** What {@link trustedOf} is handed. */
interface TrustPorts {
  readonly aws: Pick<AwsPort, (typeof TRUSTED_READS.aws)[number]>;
  readonly kubernetes: Pick<KubernetesPort, (typeof TRUSTED_READS.kubernetes)[number]>;
}

type Needed = 'roleArn' | 'namespace' | 'serviceAccount' | 'cluster' | 'account' | 'region';

/** The role that a service account names, and as whom its pods ask for it; or why there is nothing to ask. */
export async function trustedOf(
  found: Entities & { readonly [Name in Needed]: string },
  { aws, kubernetes }: TrustPorts,
): Promise<{ readonly role: Role; readonly trusted: TrustedServiceAccount } | { readonly because: string }> {
  const { namespace, serviceAccount } = found;
  const reading = readRoleArn(found.roleArn);
  if (reading.is !== 'role') return { because: 'the service account names no role' };
  const [role, cluster, account] = await Promise.all([
    aws.role({ account: reading.account }, reading.name),
    aws.eksCluster({ account: found.account, region: found.region }, found.cluster),
    kubernetes.serviceAccount(namespace, serviceAccount),
  ]);
  if (!role) return { because: 'the role does not exist' };
  const issuer = issuerOf(cluster);
  if (!issuer) throw unknownCluster(found);
  return { role, trusted: { ...reading, issuer, namespace, serviceAccount, audience: audienceOf(account) } };
}
