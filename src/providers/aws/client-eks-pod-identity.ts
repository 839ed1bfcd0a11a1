import { defined } from '../defined.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort, InRegion } from './port.ts';
import { partitionOf } from './region.ts';

type PodIdentityReads = Pick<AwsPort, 'podIdentityAssociationIds' | 'podIdentityAssociation'>;

/** A service account has one association at most. */
const MOST = 5;

/** Reads of EKS Pod Identity. */
export function podIdentityReads({ ask }: AwsSession): PodIdentityReads {
  return {
    podIdentityAssociationIds: (where, clusterName, namespace, serviceAccount) =>
      listed(MOST, async ({ token }) => {
        const needed = {
          action: 'eks:ListPodIdentityAssociations',
          resource: clusterArn(where, clusterName),
        };
        const answer = await ask('eks', where, needed, async (client, options) => {
          const { ListPodIdentityAssociationsCommand } = await import('@aws-sdk/client-eks');
          const input = { clusterName, namespace, serviceAccount, ...defined({ nextToken: token }) };
          const page = await client.send(new ListPodIdentityAssociationsCommand(input), options);
          return {
            items: page.associations?.flatMap(({ associationId }) => associationId ?? []),
            next: page.nextToken,
          };
        });
        return answer ?? { items: [], next: undefined };
      }),

    podIdentityAssociation: (where, clusterName, associationId) => {
      const resource = clusterArn(where, clusterName);
      const needed = { action: 'eks:DescribePodIdentityAssociation', resource };
      return ask('eks', where, needed, async (client, options, target) => {
        const { DescribePodIdentityAssociationCommand } = await import('@aws-sdk/client-eks');
        const command = new DescribePodIdentityAssociationCommand({ clusterName, associationId });
        const { association } = await client.send(command, options);
        return {
          id: associationId,
          namespace: association?.namespace ?? lacking(target, 'association.namespace'),
          serviceAccount: association?.serviceAccount ?? lacking(target, 'association.serviceAccount'),
          roleArn: association?.roleArn ?? lacking(target, 'association.roleArn'),
          ...defined({
            targetRoleArn: association?.targetRoleArn,
            disableSessionTags: association?.disableSessionTags,
            createdAt: association?.createdAt,
          }),
        };
      });
    },
  };
}

function clusterArn({ account, region }: InRegion, cluster: string): string {
  return `arn:${partitionOf(region)}:eks:${region}:${account}:cluster/${cluster}`;
}
