import type { Evidence } from '../../../domain/outcome.ts';
import type { AwsPort } from '../../../providers/aws/port.ts';
import type { Simulated } from '../../../providers/aws/types.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { type EcrPull, ecrPullOf } from '../../images/ecr-pull.ts';
import { PULL_ACTIONS, TOKEN_ACTION } from '../../images/pull-actions.ts';
import { PULL_ARGS } from '../../images/pull-of.ts';
import { PULLER_READS } from '../../images/puller-of.ts';
import { text } from './text.ts';

const OF_ROLE = [...PULL_ARGS, 'who', 'role', 'actions', 'managed', 'attached'] as const;

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_EKS.html */
export const pullerMayPull = defineCheck({
  id: 'aws/puller-may-pull',
  needs: [],
  reads: {
    kubernetes: PULLER_READS.kubernetes,
    aws: [...PULLER_READS.aws, 'simulate', 'attachedPolicies', 'nodegroup'],
  },
  codes: {
    'no-profile': [...PULL_ARGS, 'who', 'instance'],
    'profile-empty': [...PULL_ARGS, 'who', 'profile', 'role'],
    'role-missing': [...PULL_ARGS, 'who', 'role'],
    'explicit-deny': [...OF_ROLE, 'policies'],
    'outside-boundary': OF_ROLE,
    'outside-organisation': OF_ROLE,
    'not-allowed': OF_ROLE,
  },
  text,
  async run(found, { kubernetes, aws }) {
    const ecr = await ecrPullOf(found, { kubernetes, aws });
    if ('because' in ecr) return skipped(ecr.because);
    const { puller, pull } = ecr;
    const { who, roleArn, evidence } = puller;
    const args = { ...pull.args, who };
    if (puller.is === 'node' && !puller.profile)
      return problem('no-profile', { ...args, instance: puller.instance.id }, evidence);
    if (puller.is === 'node' && !roleArn) {
      const role = await roleOfNodegroup(puller.node.metadata?.labels ?? {}, found, aws);
      return problem('profile-empty', { ...args, profile: puller.profile ?? '', role }, evidence);
    }
    const reading = readRoleArn(roleArn ?? '');
    if (reading.is !== 'role') return problem('role-missing', { ...args, role: roleArn ?? '' }, evidence);
    const answers = await simulated(aws, reading, ecr);
    if (!answers) return problem('role-missing', { ...args, role: reading.name }, evidence);
    const lacking = answers.filter(({ decision }) => decision !== 'allowed');
    const told = [...evidence, ...tell(answers, reading.arn, ecr)] as const;
    if (lacking.length === 0) return ok(told);
    const policies = await ifReadable(aws.attachedPolicies(reading, reading.name));
    const attached = policies?.items.map(({ name }) => name).join(', ') || (policies ? 'none' : 'not known');
    const facts = [...told, attachedTo(reading.arn, attached)] as const;
    const actions = lacking.map(({ action }) => action).join(', ');
    const managed = `arn:${reading.partition}:iam::aws:policy/${managedFor(puller.is)}`;
    const lacks = { ...args, role: reading.name, actions, managed, attached };
    if (lacking.some(({ inOrganisation }) => !inOrganisation))
      return problem('outside-organisation', lacks, [...facts]);
    if (lacking.some(({ inBoundary }) => !inBoundary)) return problem('outside-boundary', lacks, [...facts]);
    const denied = lacking.find(({ decision }) => decision === 'explicitDeny');
    if (denied)
      return problem('explicit-deny', { ...lacks, policies: denied.policies.join(', ') }, [...facts]);
    return problem('not-allowed', lacks, [...facts]);
  },
});

const managedFor = (puller: 'node' | 'fargate'): string =>
  puller === 'fargate' ? 'AmazonEKSFargatePodExecutionRolePolicy' : 'AmazonEC2ContainerRegistryPullOnly';

async function simulated(
  aws: Pick<AwsPort, 'simulate'>,
  { account, arn }: { readonly account: string; readonly arn: string },
  { repositoryArn }: EcrPull,
): Promise<readonly Simulated[] | undefined> {
  const [token, pulls] = await Promise.all([
    aws.simulate({ account }, arn, [TOKEN_ACTION], '*'),
    aws.simulate({ account }, arn, PULL_ACTIONS, repositoryArn),
  ]);
  return token && pulls && [...token, ...pulls];
}

function tell(answers: readonly Simulated[], arn: string, { repositoryArn }: EcrPull): readonly Evidence[] {
  return answers.map(({ action, decision, policies }) => ({
    subject: `role ${arn}`,
    path: `simulated: ${action} on ${action === TOKEN_ACTION ? '*' : repositoryArn}`,
    value: policies.length > 0 ? `${decision} by ${policies.join(', ')}` : decision,
  }));
}

const attachedTo = (arn: string, attached: string): Evidence => ({
  subject: `role ${arn}`,
  path: 'attached policies',
  value: attached,
});

/** The role that the node group gives its nodes; empty when it cannot be known. */
async function roleOfNodegroup(
  labels: Readonly<Record<string, string>>,
  {
    account,
    region,
    cluster,
  }: { readonly account?: string; readonly region?: string; readonly cluster?: string },
  aws: Pick<AwsPort, 'nodegroup'>,
): Promise<string> {
  const name = labels['eks.amazonaws.com/nodegroup'];
  if (!name || !account || !region || !cluster) return '';
  const group = await ifReadable(aws.nodegroup({ account, region }, cluster, name));
  return group?.nodeRoleArn?.split('/').at(-1) ?? '';
}
