import { Obstruction } from '../../../domain/obstruction.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { nameIn } from '../../nodes/node-role.ts';
import { correctServiceTrust, newServiceTrust } from '../iam/correct-service-trust.ts';
import { CORRECTION_ARGS, correctionArgs, correctionEvidence } from '../iam/correction.ts';
import { eksClusterService, explainServiceTrust } from '../iam/explain-service-trust.ts';
import { text } from './text.ts';

const POLICY = 'AmazonEKSClusterPolicy';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html */
export const clusterRoleIsSound = defineCheck({
  id: 'aws/cluster-role-is-sound',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'role', 'attachedPolicies'] },
  codes: {
    missing: ['roleName', 'roleAccount', 'cluster', ...CORRECTION_ARGS, 'policyArn'],
    'policy-missing': ['roleName', 'cluster', 'found', 'policyArn'],
    'not-trusted': ['roleName', 'roleAccount', 'cluster', ...CORRECTION_ARGS],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { account, cluster } = place;
    const arn = (await aws.eksCluster(placeIn(place), cluster))?.roleArn;
    if (!arn) return skipped('the cluster does not exist');
    const roleName = nameIn(arn);
    const [role, attached] = await Promise.all([
      aws.role({ account }, roleName),
      aws.attachedPolicies({ account }, roleName),
    ]);
    const subject = `role ${arn}`;
    const policyArn = `arn:${arn.split(':')[1] ?? 'aws'}:iam::aws:policy/${POLICY}`;
    if (!role) {
      const correction = newServiceTrust(eksClusterService);
      const args = { roleName, roleAccount: account, cluster, policyArn, ...correctionArgs(correction) };
      return problem('missing', args, [
        { subject, path: '', value: 'absent' },
        correctionEvidence(correction),
      ]);
    }
    const trust = explainServiceTrust(role.trustPolicy, eksClusterService);
    if (trust.is === 'unknown') throw new Obstruction(undecided(roleName, trust.condition));
    if (trust.is !== 'allowed') {
      const correction = correctServiceTrust(role.trustPolicy, eksClusterService);
      const value = `${trust.is}${'found' in trust ? ` (${trust.found})` : ''}`;
      const args = { roleName, roleAccount: account, cluster, ...correctionArgs(correction) };
      return problem('not-trusted', args, [
        { subject, path: 'AssumeRolePolicyDocument', value },
        correctionEvidence(correction),
      ]);
    }
    const names = (attached?.items ?? []).map(one => one.name);
    const evidence = { subject, path: 'attached policies', value: names.join(', ') || 'none' };
    if (names.some(name => name === POLICY || name === 'AdministratorAccess')) return ok([evidence]);
    return problem('policy-missing', { roleName, cluster, found: evidence.value, policyArn }, [evidence]);
  },
});

function undecided(role: string, condition: string) {
  const why = `its condition on ${condition} cannot be judged from outside`;
  return { kind: 'unreachable', target: `the trust policy of role ${role}`, why } as const;
}
