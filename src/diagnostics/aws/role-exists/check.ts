import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { audienceOf, issuerOf } from '../../facts/irsa.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { newTrust } from '../iam/correct-trust.ts';
import { byHand, correctionArgs, correctionEvidence } from '../iam/correction.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
export const roleExists = defineCheck({
  id: 'aws/role-exists',
  needs: ['roleArn', 'namespace', 'serviceAccount', 'cluster', 'account', 'region'],
  reads: { aws: ['role', 'eksCluster'], kubernetes: ['serviceAccount'] },
  codes: {
    missing: ['roleArn', 'roleName', 'roleAccount', 'rolePath', 'policy', 'byHand'],
    'other-path': ['roleArn', 'found', 'namespace', 'serviceAccount', 'restart'],
  },
  text,
  async run(found, { aws, kubernetes }) {
    const { roleArn, namespace, serviceAccount } = found;
    const reading = readRoleArn(roleArn);
    if (reading.is !== 'role') return skipped('the service account names no role');
    const role = await aws.role({ account: reading.account }, reading.name);
    const subject = `role ${roleArn}`;
    if (role && role.arn !== roleArn) {
      const restart = rolloutTargetOf(found) ?? '';
      const args = { roleArn, found: role.arn, namespace, serviceAccount, restart };
      return problem('other-path', args, [{ subject, path: '', value: `its ARN is ${role.arn}` }]);
    }
    if (role) return ok([{ subject, path: '', value: 'exists' }]);
    const cluster = await ifReadable(
      aws.eksCluster({ account: found.account, region: found.region }, found.cluster),
    );
    const account = await ifReadable(kubernetes.serviceAccount(namespace, serviceAccount));
    const issuer = issuerOf(cluster);
    const trusted = {
      ...reading,
      issuer: issuer ?? '',
      namespace,
      serviceAccount,
      audience: audienceOf(account),
    };
    const correction = issuer ? newTrust(trusted) : byHand('the issuer of the cluster could not be read');
    const { policy, byHand: why } = correctionArgs(correction);
    const args = {
      roleArn,
      roleName: reading.name,
      roleAccount: reading.account,
      rolePath: pathIn(roleArn),
      policy,
      byHand: why,
    };
    return problem('missing', args, [{ subject, path: '', value: 'absent' }, correctionEvidence(correction)]);
  },
});

/** The path in a role's ARN: `/`, or `/team/`. */
const pathIn = (arn: string): string => /:role(\/(?:.{1,512}\/)?)/.exec(arn)?.[1] ?? '/';
