import { Obstruction } from '../../../domain/obstruction.ts';
import type { Role } from '../../../providers/aws/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { PULLER_READS, type Puller, pullerOf } from '../../images/puller-of.ts';
import { correctServiceTrust } from '../iam/correct-service-trust.ts';
import { CORRECTION_ARGS, correctionArgs, correctionEvidence } from '../iam/correction.ts';
import { explainServiceTrust, fargatePodsService } from '../iam/explain-service-trust.ts';
import { text } from './text.ts';

const OF_ROLE = [
  ...PULL_ARGS,
  'role',
  'profile',
  'roleName',
  'roleAccount',
  ...CORRECTION_ARGS,
  'impact',
] as const;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html */
export const fargateRoleTrustsFargate = defineCheck({
  id: 'aws/fargate-role-trusts-fargate',
  needs: [],
  reads: { kubernetes: PULLER_READS.kubernetes, aws: [...PULLER_READS.aws, 'role'] },
  codes: {
    'no-trust': OF_ROLE,
    'other-source': [...OF_ROLE, 'key', 'expected', 'found'],
    denied: [...OF_ROLE, 'statement'],
  },
  text,
  async run(found, { kubernetes, aws }) {
    const pull = await pullOf(found, kubernetes);
    if (!pull?.pod) return skipped('no pod is known');
    if (!isFargate(pull.pod.metadata?.labels)) return skipped('the pod does not run on Fargate');
    const puller = await pullerOf(pull, found, { kubernetes, aws });
    if (puller.is !== 'fargate') return skipped('the Fargate profile does not exist any more');
    const reading = readRoleArn(puller.roleArn);
    const role = reading.is === 'role' ? await aws.role(reading, reading.name) : undefined;
    if (!role) return skipped('the execution role does not exist');
    return judge(role, puller, { ...pull.args, impact: impactOf(pull.pod.metadata?.labels) });
  },
});

/** CoreDNS on Fargate is the usual victim, and takes every name with it. */
const impactOf = (labels: Readonly<Record<string, string>> = {}): string =>
  labels['k8s-app'] === 'kube-dns' ? ' This pod is the cluster’s DNS: no name resolves until it runs.' : '';

const isFargate = (labels: Readonly<Record<string, string>> = {}): boolean =>
  labels['eks.amazonaws.com/fargate-profile'] !== undefined;

function judge(
  role: Role,
  { profile }: Extract<Puller, { is: 'fargate' }>,
  pullArgs: Readonly<Record<(typeof PULL_ARGS)[number] | 'impact', string>>,
) {
  const trusted = fargatePodsService(profile.arn);
  const explained = explainServiceTrust(role.trustPolicy, trusted);
  const correction = correctServiceTrust(role.trustPolicy, trusted);
  const args = {
    ...pullArgs,
    role: role.name,
    profile: profile.name,
    roleName: role.name,
    roleAccount: role.arn.split(':')[4] ?? '',
    ...correctionArgs(correction),
  };
  const seen = { subject: `role ${role.arn}`, path: 'trust policy' } as const;
  const evidence = (value: string) => [{ ...seen, value }, correctionEvidence(correction)] as const;
  switch (explained.is) {
    case 'allowed':
      return ok([{ ...seen, value: `lets ${trusted.service} in for ${profile.arn}` }]);
    case 'unknown': {
      const question = `${explained.condition} in ${explained.statement} of role ${role.name}`;
      throw new Obstruction({ kind: 'undecidable', question });
    }
    case 'wrong-condition': {
      const { key, expected, found, statement } = explained;
      return problem(
        'other-source',
        { ...args, key, expected, found },
        evidence(`${statement}: ${key} is ${found}`),
      );
    }
    case 'explicit-deny':
      return problem('denied', { ...args, statement: explained.sid }, evidence(`${explained.sid} denies`));
    default:
      return problem('no-trust', args, evidence(`no statement lets ${trusted.service} in`));
  }
}
