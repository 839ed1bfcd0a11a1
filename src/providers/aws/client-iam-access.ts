import type { EvaluationResult } from '@aws-sdk/client-iam';
import { defined } from '../defined.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';
import type { Simulated } from './types.ts';

type AccessReads = Pick<AwsPort, 'instanceProfile' | 'attachedPolicies' | 'simulate'>;

const MOST_POLICIES = 100;

/** Reads of what a role may do, and which instances have it. */
export function accessReads(session: AwsSession): AccessReads {
  const { ask } = session;
  return {
    ...attachmentReads(session),
    instanceProfile: (where, name) => {
      const needed = { action: 'iam:GetInstanceProfile', resource: `instance-profile ${name}` };
      return ask('iam', where, needed, async (client, options, target) => {
        const { GetInstanceProfileCommand } = await import('@aws-sdk/client-iam');
        const input = { InstanceProfileName: name };
        const { InstanceProfile: found } = await client.send(new GetInstanceProfileCommand(input), options);
        return {
          arn: found?.Arn ?? lacking(target, 'InstanceProfile.Arn'),
          name: found?.InstanceProfileName ?? lacking(target, 'InstanceProfile.InstanceProfileName'),
          roles: (found?.Roles ?? []).map(({ Arn, RoleName }) => ({
            arn: Arn ?? lacking(target, 'Roles.Arn'),
            name: RoleName ?? lacking(target, 'Roles.RoleName'),
          })),
        };
      });
    },

    simulate: (where, roleArn, actions, resource) => {
      const needed = { action: 'iam:SimulatePrincipalPolicy', resource: roleArn };
      return ask('iam', where, needed, async (client, options, target) => {
        const { SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam');
        const input = {
          PolicySourceArn: roleArn,
          ActionNames: [...actions],
          ResourceArns: [resource],
        };
        const answer = await client.send(new SimulatePrincipalPolicyCommand(input), options);
        return (answer.EvaluationResults ?? []).map(result => simulatedOf(result, target));
      });
    },
  };
}

function attachmentReads({ ask }: AwsSession): Pick<AwsPort, 'attachedPolicies'> {
  return {
    attachedPolicies: async (where, RoleName) => {
      let exists = true;
      const policies = await listed(MOST_POLICIES, async ({ token: Marker }) => {
        const needed = { action: 'iam:ListAttachedRolePolicies', resource: `role ${RoleName}` };
        const answer = await ask('iam', where, needed, async (client, options, target) => {
          const { ListAttachedRolePoliciesCommand } = await import('@aws-sdk/client-iam');
          const input = { RoleName, ...defined({ Marker }) };
          const page = await client.send(new ListAttachedRolePoliciesCommand(input), options);
          const items = (page.AttachedPolicies ?? []).map(({ PolicyArn, PolicyName }) => ({
            arn: PolicyArn ?? lacking(target, 'AttachedPolicies.PolicyArn'),
            name: PolicyName ?? lacking(target, 'AttachedPolicies.PolicyName'),
          }));
          return { items, next: page.IsTruncated ? page.Marker : undefined };
        });
        exists = answer !== undefined;
        return answer ?? { items: [], next: undefined };
      });
      return exists ? policies : undefined;
    },
  };
}

function simulatedOf(result: EvaluationResult, target: string): Simulated {
  return {
    action: result.EvalActionName ?? lacking(target, 'EvalActionName'),
    decision: result.EvalDecision ?? lacking(target, 'EvalDecision'),
    policies: [
      ...new Set((result.MatchedStatements ?? []).flatMap(({ SourcePolicyId }) => SourcePolicyId ?? [])),
    ],
    inBoundary: result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary !== false,
    inOrganisation: result.OrganizationsDecisionDetail?.AllowedByOrganizations !== false,
  };
}
