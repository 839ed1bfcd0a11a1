import type { EvaluationResult } from '@aws-sdk/client-iam';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';
import type { Simulated } from './types.ts';

/** Reads of what a role may do. */
export function accessReads({ ask }: AwsSession): Pick<AwsPort, 'simulate'> {
  return {
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
