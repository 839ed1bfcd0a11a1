import { defined } from '../defined.ts';
import { ecrImageReads, repositoryArn } from './client-ecr-images.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';

type EcrReads = Pick<
  AwsPort,
  'repository' | 'repositoryPolicy' | 'ecrImage' | 'ecrImages' | 'ecrManifest' | 'cacheRules'
>;

/** Reads of ECR. */
export function ecrReads(session: AwsSession): EcrReads {
  const { ask } = session;
  return {
    ...ecrImageReads(session),

    repository: (where, name) => {
      const needed = { action: 'ecr:DescribeRepositories', resource: repositoryArn(where, name) };
      return ask('ecr', where, needed, async (client, options, target) => {
        const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
        const answer = await client.send(
          new DescribeRepositoriesCommand({ repositoryNames: [name] }),
          options,
        );
        const found = answer.repositories?.[0];
        return {
          arn: found?.repositoryArn ?? lacking(target, 'repositoryArn'),
          name: found?.repositoryName ?? lacking(target, 'repositoryName'),
          uri: found?.repositoryUri ?? lacking(target, 'repositoryUri'),
        };
      });
    },

    repositoryPolicy: (where, name) => {
      const needed = { action: 'ecr:GetRepositoryPolicy', resource: repositoryArn(where, name) };
      return ask('ecr', where, needed, async (client, options, target) => {
        const { GetRepositoryPolicyCommand } = await import('@aws-sdk/client-ecr');
        const answer = await client.send(new GetRepositoryPolicyCommand({ repositoryName: name }), options);
        return answer.policyText ?? lacking(target, 'policyText');
      });
    },

    cacheRules: where =>
      listed(50, async ({ token: nextToken }) => {
        const needed = { action: 'ecr:DescribePullThroughCacheRules' };
        const answer = await ask('ecr', where, needed, async (client, options, target) => {
          const { DescribePullThroughCacheRulesCommand } = await import('@aws-sdk/client-ecr');
          const page = await client.send(
            new DescribePullThroughCacheRulesCommand(defined({ nextToken })),
            options,
          );
          const items = (page.pullThroughCacheRules ?? []).map(rule => ({
            prefix: rule.ecrRepositoryPrefix ?? lacking(target, 'ecrRepositoryPrefix'),
            upstream: rule.upstreamRegistryUrl ?? lacking(target, 'upstreamRegistryUrl'),
          }));
          return { items, next: page.nextToken };
        });
        return answer ?? { items: [], next: undefined };
      }),
  };
}
