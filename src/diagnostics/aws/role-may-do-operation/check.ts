import { Obstruction } from '../../../domain/obstruction.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { statementIn } from './deciding-statement.ts';
import { documentsOf, POLICY_READS } from './documents.ts';
import { QUESTION_READS, questionOf } from './question.ts';
import { smallestPolicy } from './smallest-policy.ts';
import { text } from './text.ts';

const WHAT = ['roleName', 'roleAccount', 'action', 'resource'] as const;

/**
 * Asks IAM's simulator what the role may do. It sees the role's policies, its boundary and the organisation's policies;
 * it does not see policies of resources and endpoints, policies of the session, nor the conditions of the real call.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export const roleMayDoOperation = defineCheck({
  id: 'aws/role-may-do-operation',
  needs: ['namespace', 'serviceAccount', 'pod', 'account', 'region'],
  reads: {
    kubernetes: QUESTION_READS.kubernetes,
    aws: [...QUESTION_READS.aws, ...POLICY_READS, 'simulate'],
  },
  codes: {
    'not-allowed': [...WHAT, 'policyName', 'policy'],
    'explicit-deny': [...WHAT, 'statement', 'policies'],
    'outside-boundary': [...WHAT, 'boundaryArn'],
    'outside-organisation': WHAT,
  },
  text,
  async run(found, { kubernetes, aws }) {
    const asked = await questionOf(found, { kubernetes, aws });
    if (asked.is === 'none') return skipped(asked.because);
    const { role, action, resource } = asked;
    const where = { account: role.arn.split(':')[4] ?? found.account };
    const [answer] = (await aws.simulate(where, role.arn, [action], resource ?? '*')) ?? [];
    if (!answer) return skipped('the role does not exist');
    const names = { roleName: role.name, roleAccount: where.account, action, resource: resource ?? '*' };
    const seen = {
      subject: `role ${role.arn}`,
      path: `simulated: ${action} on ${names.resource}`,
      value: answer.decision,
    } as const;
    if (answer.decision === 'allowed') {
      asked.refuseToJudge(answer.decision);
      return ok([seen, { subject: 'simulation', path: 'does not see', value: UNSEEN }]);
    }
    const documents = await documentsOf(role.name, where, aws, resource === undefined);
    const statement = statementIn(documents.items, {
      action,
      roleArn: role.arn,
      ...(resource && { resource }),
    });
    const evidence = [seen, ...(statement ? [statement.evidence] : [])] as const;
    if (answer.decision === 'explicitDeny') {
      const args = {
        ...names,
        statement: statement?.name ?? 'a Deny statement',
        policies: answer.policies.join(', '),
      };
      return problem('explicit-deny', args, evidence);
    }
    if (!answer.inOrganisation) return problem('outside-organisation', names, evidence);
    const boundaryArn = role.permissionsBoundaryArn ?? '';
    if (!answer.inBoundary) return problem('outside-boundary', { ...names, boundaryArn }, evidence);
    if (resource === undefined && statement?.allowsAction) throw unnamed(action, role.name);
    return problem(
      'not-allowed',
      { ...names, ...smallestPolicy(action, resource, documents.inlineNames) },
      evidence,
    );
  },
});

const UNSEEN = 'policies of resources, endpoints and sessions, and conditions of the real call';

/** Some resource is allowed: whether it is the one that was refused, only the message could tell. */
function unnamed(action: string, roleName: string): Obstruction {
  const question = `whether role ${roleName} may ${action} on what was asked for: the message names no resource`;
  return new Obstruction({ kind: 'undecidable', question });
}
