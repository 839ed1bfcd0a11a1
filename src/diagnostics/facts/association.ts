import type { Entities } from '../../domain/entities.ts';
import type { PodIdentityAssociation } from '../../providers/aws/identity-types.ts';
import type { AwsPort } from '../../providers/aws/port.ts';

/** The reads behind {@link associationOf}. */
export const ASSOCIATION_READS = ['podIdentityAssociationIds', 'podIdentityAssociation'] as const;

/** The EKS Pod Identity association of a service account; none where the cluster is not known to be at EKS. */
export async function associationOf(
  { cluster, account, region, namespace, serviceAccount }: Entities,
  aws: Pick<AwsPort, (typeof ASSOCIATION_READS)[number]>,
): Promise<PodIdentityAssociation | undefined> {
  if (!cluster || !account || !region || !namespace || !serviceAccount) return undefined;
  const where = { account, region };
  const ids = await aws.podIdentityAssociationIds(where, cluster, namespace, serviceAccount);
  const [id] = ids.items;
  return id === undefined ? undefined : aws.podIdentityAssociation(where, cluster, id);
}
