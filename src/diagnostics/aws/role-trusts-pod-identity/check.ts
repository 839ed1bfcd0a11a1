import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { Role } from '../../../providers/aws/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { ASSOCIATION_READS, associationOf } from '../../facts/association.ts';
import { partitionOf } from '../../facts/partition.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { correctServiceTrust, newServiceTrust } from '../iam/correct-service-trust.ts';
import { CORRECTION_ARGS, correctionArgs, correctionEvidence } from '../iam/correction.ts';
import {
  explainServiceTrust,
  podIdentityService,
  type TrustedService,
} from '../iam/explain-service-trust.ts';
import { text } from './text.ts';

const MENDED = ['roleName', 'roleAccount', ...CORRECTION_ARGS] as const;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html */
export const roleTrustsPodIdentity = defineCheck({
  id: 'aws/role-trusts-pod-identity',
  needs: ['namespace', 'serviceAccount', 'cluster', 'account', 'region'],
  reads: { aws: [...ASSOCIATION_READS, 'role'] },
  codes: {
    'role-missing': ['roleArn', ...MENDED],
    malformed: [...MENDED, 'found'],
    'explicit-deny': [...MENDED, 'statement'],
    'no-statement': MENDED,
    'wrong-service': [...MENDED, 'found'],
    'missing-action': [...MENDED, 'expected', 'found'],
    'wrong-condition': [...MENDED, 'key', 'expected', 'found'],
  },
  text,
  async run(found, { aws }) {
    const association = await associationOf(found, aws);
    if (!association) return skipped('the service account has no EKS Pod Identity association');
    const reading = readRoleArn(association.roleArn);
    if (reading.is !== 'role') return skipped('the association names no role');
    const role = await aws.role({ account: reading.account }, reading.name);
    const trusted = podIdentityService(contextOf(found, association.disableSessionTags !== true));
    const names = { roleName: reading.name, roleAccount: reading.account };
    if (role) return judge(role, trusted, names);
    const correction = newServiceTrust(trusted);
    return problem('role-missing', { ...names, roleArn: reading.arn, ...correctionArgs(correction) }, [
      { subject: `role ${reading.arn}`, path: '', value: 'absent' },
      correctionEvidence(correction),
    ]);
  },
});

function judge(role: Role, trusted: TrustedService, names: { roleName: string; roleAccount: string }) {
  const explained = explainServiceTrust(role.trustPolicy, trusted);
  const correction = correctServiceTrust(role.trustPolicy, trusted);
  const args = { ...names, ...correctionArgs(correction) };
  const seen = (value: string): readonly [Evidence, Evidence] => [
    { subject: `role ${role.arn}`, path: 'trust policy', value },
    correctionEvidence(correction),
  ];
  switch (explained.is) {
    case 'allowed':
      return ok(seen(`lets ${trusted.service} in`).slice(0, 1));
    case 'unknown': {
      const question = `${explained.condition} in ${explained.statement} of role ${role.name}`;
      throw new Obstruction({ kind: 'undecidable', question });
    }
    case 'malformed':
      return problem('malformed', { ...args, found: explained.why }, seen(explained.why));
    case 'explicit-deny':
      return problem('explicit-deny', { ...args, statement: explained.sid }, seen(`${explained.sid} denies`));
    case 'no-statement':
      return problem('no-statement', args, seen(`no statement lets ${trusted.service} in`));
    default: {
      const { is, statement, expected, found } = explained;
      const key = is === 'wrong-condition' ? explained.key : '';
      return problem(is, { ...args, key, expected, found }, seen(`${statement}: ${found}`));
    }
  }
}

/** What EKS sends along; an association may do without the tags. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html */
function contextOf(
  found: { readonly [Name in 'namespace' | 'serviceAccount' | 'cluster' | 'account' | 'region']: string },
  tagged: boolean,
): TrustedService['context'] {
  const { account, region, cluster } = found;
  const clusterArn = `arn:${partitionOf(region)}:eks:${region}:${account}:cluster/${cluster}`;
  const tags = {
    'eks-cluster-arn': clusterArn,
    'eks-cluster-name': cluster,
    'kubernetes-namespace': found.namespace,
    'kubernetes-service-account': found.serviceAccount,
  };
  return {
    'aws:SourceAccount': account,
    'aws:SourceArn': clusterArn,
    ...Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [`aws:RequestTag/${key}`, tagged ? value : null]),
    ),
  };
}
