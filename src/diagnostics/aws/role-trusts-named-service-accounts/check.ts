import { statementOf } from '../../../security/policy-change/grant.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { TRUSTED_READS, trustedOf } from '../../facts/trusted.ts';
import { openDoorIn } from '../iam/open-doors.ts';
import { trustGrantFor } from '../iam/trust-document.ts';
import { text } from './text.ts';

const DOOR = [
  'roleName',
  'roleAccount',
  'roleArn',
  'statement',
  'whose',
  'serviceAccount',
  'narrow',
] as const;

/**
 * A role that works may still be anybody's: without a test of `:sub` every pod of the cluster can take it on.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export const roleTrustsNamedServiceAccounts = defineCheck({
  id: 'aws/role-trusts-named-service-accounts',
  needs: ['roleArn', 'namespace', 'serviceAccount', 'cluster', 'account', 'region'],
  reads: TRUSTED_READS,
  codes: { anyone: DOOR, 'any-service-account': DOOR, 'any-namespace': DOOR },
  text,
  async run(found, ports) {
    const known = await trustedOf(found, ports);
    if ('because' in known) return skipped(known.because);
    const { role, trusted } = known;
    const door = openDoorIn(role.trustPolicy, trusted);
    const seen = (value: string) => [{ subject: `role ${role.arn}`, path: 'trust policy', value }] as const;
    if (!door) return ok(seen('trusts no service account that it does not name'));
    const own = door.issuer === trusted.issuer;
    const args = {
      roleName: role.name,
      roleAccount: trusted.account,
      roleArn: role.arn,
      statement: door.statement,
      whose: own ? `cluster ${found.cluster}` : `the cluster with issuer ${door.issuer ?? ''}`,
      serviceAccount: trusted.serviceAccount,
      narrow: own ? JSON.stringify(statementOf(trustGrantFor(trusted)), null, 2) : '',
    };
    return problem(door.is, args, seen(`${door.statement} does not say whose tokens`));
  },
});
