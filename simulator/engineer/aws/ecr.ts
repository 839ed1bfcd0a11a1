import { changeRegional, remove, upsert } from '../../builders/change.ts';
import { repository, repositoryPolicy } from '../../builders/ecr.ts';
import { textAt } from '../../fields.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AwsCall, type AwsVerb, documentFlag, needed } from './call.ts';

/** What the AWS CLI changes about image repositories. */
export const ECR_VERBS: Readonly<Record<string, AwsVerb>> = {
  'ecr create-repository': call => {
    const { account, region } = call;
    const made = repository({ account, region, name: needed(call, 'repository-name') });
    return changed(
      call.session,
      changeRegional(call.session.world, call, 'ecr', 'repositories', upsert('repositoryName', made)),
    );
  },
  'ecr set-repository-policy': call => {
    const policy = repositoryPolicy(existing(call), documentFlag(call, 'policy-text'));
    return changed(
      call.session,
      changeRegional(call.session.world, call, 'ecr', 'policies', upsert('repositoryName', policy)),
    );
  },
  'ecr delete-repository-policy': call =>
    changed(
      call.session,
      changeRegional(call.session.world, call, 'ecr', 'policies', remove('repositoryName', existing(call))),
    ),
  'ecr create-pull-through-cache-rule': call => {
    const ecrRepositoryPrefix = needed(call, 'ecr-repository-prefix');
    const rule = { ecrRepositoryPrefix, upstreamRegistryUrl: needed(call, 'upstream-registry-url') };
    const change = upsert('ecrRepositoryPrefix', rule);
    return changed(
      call.session,
      changeRegional(call.session.world, call, 'ecr', 'pullThroughCacheRules', change),
    );
  },
};

function existing(call: AwsCall): string {
  const name = needed(call, 'repository-name');
  const all = call.session.world.accounts[call.account]?.regions[call.region]?.ecr?.repositories ?? [];
  if (all.some(one => textAt(one, 'repositoryName') === name)) return name;
  throw new CommandFailed(
    `An error occurred (RepositoryNotFoundException): The repository with name '${name}' does not exist in the registry with id '${call.account}'`,
  );
}
