import { changeRegional, put, upsert, where } from '../../builders/change.ts';
import { accessEntry, addon, podIdentityAssociation } from '../../builders/eks.ts';
import { POD_IDENTITY_AGENT, withPodIdentityAgent } from '../../controllers/pod-identity-agent.ts';
import { textAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AwsCall, type AwsVerb, needed, optional, several } from './call.ts';
import { shorthand } from './shorthand.ts';

/** What the AWS CLI changes about EKS clusters. */
export const EKS_VERBS: Readonly<Record<string, AwsVerb>> = {
  'eks create-pod-identity-association': call => {
    const made = podIdentityAssociation({
      ...clusterOf(call),
      namespace: needed(call, 'namespace'),
      serviceAccount: needed(call, 'service-account'),
      roleArn: needed(call, 'role-arn'),
    });
    return onList(call, 'podIdentityAssociations', upsert('associationId', made));
  },
  'eks update-pod-identity-association': call => {
    const roleArn = needed(call, 'role-arn');
    const change = (one: Resource) => ({ ...one, roleArn });
    return onList(
      call,
      'podIdentityAssociations',
      where('associationId', needed(call, 'association-id'), change),
    );
  },
  'eks delete-pod-identity-association': call => {
    const id = needed(call, 'association-id');
    return onList(call, 'podIdentityAssociations', all =>
      all.filter(one => textAt(one, 'associationId') !== id),
    );
  },
  'eks create-addon': call => {
    const name = needed(call, 'addon-name');
    const version = optional(call, 'addon-version') || 'v1.3.10-eksbuild.2';
    const added = onList(call, 'addons', all => [
      ...without(all, call, 'addonName', name),
      addon({ ...clusterOf(call), name, version }),
    ]);
    return name === POD_IDENTITY_AGENT ? withAgents(call, added.session) : added;
  },
  'eks update-addon': call => {
    const name = needed(call, 'addon-name');
    const version = optional(call, 'addon-version') || 'v1.20.4-eksbuild.1';
    return onList(call, 'addons', all => [
      ...without(all, call, 'addonName', name),
      addon({ ...clusterOf(call), name, version }),
    ]);
  },
  'eks create-access-entry': call => {
    const principalArn = needed(call, 'principal-arn');
    const groups = several(call, 'kubernetes-groups');
    const type = optional(call, 'type') || 'STANDARD';
    const made = accessEntry({
      ...clusterOf(call),
      principalArn,
      type,
      ...(groups.length === 0 ? {} : { groups }),
    });
    return onList(call, 'accessEntries', all => {
      const others = without(all, call, 'principalArn', principalArn);
      if (others.length < all.length) {
        throw new CommandFailed(
          'An error occurred (ResourceInUseException): The specified access entry resource is already in use on this cluster.',
        );
      }
      return [...others, made];
    });
  },
  'eks delete-access-entry': call =>
    onList(call, 'accessEntries', all => without(all, call, 'principalArn', needed(call, 'principal-arn'))),
  'eks associate-access-policy': call => {
    const policyArn = needed(call, 'policy-arn');
    const associatedAccessPolicies = [{ policyArn, accessScope: { type: 'cluster', namespaces: [] } }];
    const change = (one: Resource) => ({ ...one, associatedAccessPolicies });
    return onList(call, 'accessEntries', where('principalArn', needed(call, 'principal-arn'), change));
  },
  'eks update-cluster-config': call => {
    const vpc = shorthand(call.args.flags['resources-vpc-config'] ?? []);
    const access = shorthand(call.args.flags['access-config'] ?? []);
    const change = (one: Resource) => {
      const withVpc = Object.entries(vpc).reduce(
        (so, [key, value]) => put(so, ['resourcesVpcConfig', key], wire(key, value)),
        one,
      );
      return Object.entries(access).reduce(
        (so, [key, value]) => put(so, ['accessConfig', key], value),
        withVpc,
      );
    };
    return onList(call, 'clusters', where('name', needed(call, 'name'), change));
  },
  'eks update-kubeconfig': ({ session, region, args }) => {
    const name = flagOf(args, 'name');
    const found = Object.entries(session.world.clusters).find(
      ([, { eks }]) => eks?.name === name && eks.region === region,
    );
    if (found === undefined) {
      throw new CommandFailed(
        `An error occurred (ResourceNotFoundException): No cluster found for name: ${name}.`,
      );
    }
    return { session: { ...session, cluster: found[0] }, output: '' };
  },
};

function withAgents(call: AwsCall, session: AwsCall['session']) {
  const { cluster } = clusterOf(call);
  const [context = ''] =
    Object.entries(session.world.clusters).find(([, one]) => one.eks?.name === cluster) ?? [];
  return changed(session, withPodIdentityAgent(session.world, context, 0, session.now));
}

function clusterOf(call: AwsCall) {
  const cluster = needed(call, 'cluster-name');
  const known = call.session.world.accounts[call.account]?.regions[call.region]?.eks?.clusters ?? [];
  if (!known.some(one => textAt(one, 'name') === cluster)) {
    throw new CommandFailed(
      `An error occurred (ResourceNotFoundException): No cluster found for name: ${cluster}.`,
    );
  }
  return { account: call.account, region: call.region, cluster };
}

function onList(
  call: AwsCall,
  list: string,
  change: (resources: readonly Resource[]) => readonly Resource[],
) {
  return changed(call.session, changeRegional(call.session.world, call, 'eks', list, change));
}

function without(all: readonly Resource[], call: AwsCall, field: string, value: string): readonly Resource[] {
  const cluster = flagOf(call.args, 'cluster-name');
  return all.filter(one => !(textAt(one, field) === value && textAt(one, 'clusterName') === cluster));
}

function wire(key: string, value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return key.endsWith('s') && typeof value === 'string' ? [value] : value;
}
