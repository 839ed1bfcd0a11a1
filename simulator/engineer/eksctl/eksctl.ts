import {
  annotate,
  changeIam,
  changeRegional,
  findObject,
  upsert,
  withObjects,
} from '../../builders/change.ts';
import { addon, issuerOf, podIdentityAssociation } from '../../builders/eks.ts';
import { attachment, oidcProvider, role, trustFor } from '../../builders/iam.ts';
import { digestOf } from '../../builders/naming.ts';
import { serviceAccount } from '../../builders/objects.ts';
import { textAt } from '../../fields.ts';
import type { World } from '../../world.ts';
import { type Arguments, argumentsOf, flagOf, type Grammar, hasFlag } from '../arguments.ts';
import { CommandFailed, changed, looked, type Session, type Tool } from '../session.ts';
import type { EksctlCall } from './call.ts';
import { mapIdentity } from './map-identity.ts';

const GRAMMAR: Grammar = {
  greedy: false,
  short: { c: 'cluster', r: 'region', n: 'name' },
  switches: ['approve', 'override-existing-serviceaccounts', 'role-only', 'wait', 'force'],
};

const VERBS: Readonly<Record<string, (call: EksctlCall) => World>> = {
  'utils associate-iam-oidc-provider': call => {
    const made = oidcProvider({ account: call.account, issuer: issuerOf(call) });
    return changeIam(call.session.world, call.account, 'OpenIDConnectProviders', all =>
      all.some(one => one.Arn === made.Arn) ? all : [...all, made],
    );
  },
  'create iamserviceaccount': createIamServiceAccount,
  'create podidentityassociation': call => {
    const namespace = flagOf(call.args, 'namespace');
    const name = flagOf(call.args, 'service-account-name');
    const made = podIdentityAssociation({
      ...call,
      namespace,
      serviceAccount: name,
      roleArn: flagOf(call.args, 'role-arn'),
    });
    return changeRegional(
      call.session.world,
      call,
      'eks',
      'podIdentityAssociations',
      upsert('associationId', made),
    );
  },
  'create addon': call => {
    const made = addon({
      ...call,
      name: flagOf(call.args, 'name'),
      version: flagOf(call.args, 'version') || 'v1.3.10-eksbuild.2',
    });
    return changeRegional(call.session.world, call, 'eks', 'addons', all => [...all, made]);
  },
  'create iamidentitymapping': mapIdentity,
};

/** eksctl, for the EKS clusters of the world. */
export const eksctl: Tool = (args, session) => {
  const parsed = argumentsOf(args, GRAMMAR);
  const name = parsed.words.join(' ');
  if (/^(?:get|version|info)\b/.test(name)) return looked(session);
  const verb = VERBS[name];
  if (verb === undefined) throw new CommandFailed(`"eksctl ${name}" is not known to the engineer`);
  // Without approval these two only print a plan.
  const isPlan = /associate-iam-oidc-provider|iamserviceaccount/.test(name) && !hasFlag(parsed, 'approve');
  return isPlan ? looked(session) : changed(session, verb(callOf(parsed, session)));
};

function callOf(args: Arguments, session: Session): EksctlCall {
  const cluster = flagOf(args, 'cluster');
  const region = flagOf(args, 'region') || session.region;
  const found = Object.entries(session.world.clusters).find(
    ([, { eks }]) => eks?.name === cluster && eks.region === region,
  );
  const [context, state] = found ?? [];
  if (context === undefined || state?.eks === undefined) {
    throw new CommandFailed(
      `Error: fetching cluster status: No cluster found for name: ${cluster} in ${region}`,
    );
  }
  return { args, session, account: state.eks.account, region, cluster, context };
}

function createIamServiceAccount(call: EksctlCall): World {
  const { args, account, context, session } = call;
  const namespace = flagOf(args, 'namespace') || 'default';
  const name = flagOf(args, 'name');
  const given = flagOf(args, 'attach-role-arn');
  const roleName =
    flagOf(args, 'role-name') ||
    `eksctl-${call.cluster}-addon-iamserviceaccount-${digestOf(namespace, name).slice(0, 12)}`;
  const issuer = issuerOf(call);
  const trust = trustFor({ account, issuer, namespace, serviceAccount: name });
  const attached = args.flags['attach-policy-arn'] ?? [];
  const made = {
    ...role({ account, name: roleName, trust }),
    AttachedManagedPolicies: attached.map(attachment),
  };
  const world =
    given === '' ? changeIam(session.world, account, 'Roles', upsert('RoleName', made)) : session.world;
  const arn = given || textAt(made, 'Arn');
  const wanted = { kind: 'ServiceAccount', name, namespace };
  if (findObject(world, context, wanted) === undefined) {
    return withObjects(
      world,
      context,
      serviceAccount({ name, namespace, roleArn: arn, createdMinutesAgo: 0 }, session.now),
    );
  }
  if (!hasFlag(args, 'override-existing-serviceaccounts')) {
    throw new CommandFailed(
      `serviceaccounts "${namespace}/${name}" exist and are excluded; use --override-existing-serviceaccounts`,
    );
  }
  return annotate(world, context, wanted, 'eks.amazonaws.com/role-arn', arn);
}
