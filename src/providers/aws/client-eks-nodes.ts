import type { Nodegroup as SdkNodegroup } from '@aws-sdk/client-eks';
import { defined } from '../defined.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { Nodegroup } from './node-types.ts';
import type { AwsPort } from './port.ts';
import { partitionOf } from './region.ts';

const MOST_GROUPS = 30;

type NodeReads = Pick<AwsPort, 'nodegroup' | 'nodegroupNames' | 'accessEntry'>;

/** Reads of EKS about nodes. */
export function eksNodeReads({ ask }: AwsSession): NodeReads {
  return {
    nodegroup: (where, clusterName, nodegroupName) => {
      const { account, region } = where;
      const resource = `arn:${partitionOf(region)}:eks:${region}:${account}:nodegroup/${clusterName}/${nodegroupName}/*`;
      return ask(
        'eks',
        where,
        { action: 'eks:DescribeNodegroup', resource },
        async (client, options, target) => {
          const { DescribeNodegroupCommand } = await import('@aws-sdk/client-eks');
          const input = { clusterName, nodegroupName };
          const answer = await client.send(new DescribeNodegroupCommand(input), options);
          return nodegroupOf(answer.nodegroup ?? lacking(target, 'nodegroup'), target);
        },
      );
    },

    nodegroupNames: async (where, clusterName) => {
      const needed = { action: 'eks:ListNodegroups', resource: clusterName };
      const page = (token: string | undefined) =>
        ask('eks', where, needed, async (client, options) => {
          const { ListNodegroupsCommand } = await import('@aws-sdk/client-eks');
          const input = { clusterName, ...defined({ nextToken: token }) };
          const answer = await client.send(new ListNodegroupsCommand(input), options);
          return { items: answer.nodegroups, next: answer.nextToken };
        });
      return listed(MOST_GROUPS, async ({ token }) => (await page(token)) ?? { items: [], next: undefined });
    },

    accessEntry: (where, clusterName, principalArn) => {
      const needed = { action: 'eks:DescribeAccessEntry', resource: principalArn };
      return ask('eks', where, needed, async (client, options, target) => {
        const { DescribeAccessEntryCommand } = await import('@aws-sdk/client-eks');
        const input = { clusterName, principalArn };
        const { accessEntry } = await client.send(new DescribeAccessEntryCommand(input), options);
        return {
          principalArn: accessEntry?.principalArn ?? lacking(target, 'principalArn'),
          type: accessEntry?.type ?? lacking(target, 'type'),
          groups: accessEntry?.kubernetesGroups ?? [],
          ...defined({ username: accessEntry?.username }),
        };
      });
    },
  };
}

function nodegroupOf(group: SdkNodegroup, target: string): Nodegroup {
  const { id, name, version } = group.launchTemplate ?? {};
  return {
    name: group.nodegroupName ?? lacking(target, 'nodegroupName'),
    status: group.status ?? lacking(target, 'status'),
    subnetIds: group.subnets ?? [],
    autoScalingGroups: (group.resources?.autoScalingGroups ?? []).flatMap(one => one.name ?? []),
    issues: (group.health?.issues ?? []).map(({ code = '', message = '', resourceIds = [] }) => {
      return { code, message, resourceIds };
    }),
    taints: (group.taints ?? []).map(({ key = '', effect = '' }) => ({ key, effect })),
    ...defined({
      version: group.version,
      releaseVersion: group.releaseVersion,
      amiType: group.amiType,
      nodeRoleArn: group.nodeRole,
      desiredSize: group.scalingConfig?.desiredSize,
      launchTemplate: group.launchTemplate && defined({ id, name, version }),
    }),
  };
}
