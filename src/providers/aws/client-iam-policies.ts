import { defined } from '../defined.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';

type PolicyReads = Pick<AwsPort, 'rolePolicyNames' | 'rolePolicy' | 'managedPolicy' | 'policyVersion'>;

const MOST_POLICIES = 100;

/** Reads of the documents of policies. */
export function policyReads(session: AwsSession): PolicyReads {
  return { ...inlineReads(session), ...managedReads(session) };
}

function inlineReads({ ask }: AwsSession): Pick<AwsPort, 'rolePolicyNames' | 'rolePolicy'> {
  return {
    rolePolicyNames: async (where, RoleName) => {
      let exists = true;
      const names = await listed(MOST_POLICIES, async ({ token: Marker }) => {
        const needed = { action: 'iam:ListRolePolicies', resource: `role ${RoleName}` };
        const answer = await ask('iam', where, needed, async (client, options) => {
          const { ListRolePoliciesCommand } = await import('@aws-sdk/client-iam');
          const input = { RoleName, ...defined({ Marker }) };
          const page = await client.send(new ListRolePoliciesCommand(input), options);
          return { items: page.PolicyNames, next: page.IsTruncated ? page.Marker : undefined };
        });
        exists = answer !== undefined;
        return answer ?? { items: [], next: undefined };
      });
      return exists ? names : undefined;
    },

    rolePolicy: (where, RoleName, PolicyName) => {
      const needed = { action: 'iam:GetRolePolicy', resource: `role ${RoleName}` };
      return ask('iam', where, needed, async (client, options, target) => {
        const { GetRolePolicyCommand } = await import('@aws-sdk/client-iam');
        const answer = await client.send(new GetRolePolicyCommand({ RoleName, PolicyName }), options);
        return decodeURIComponent(answer.PolicyDocument ?? lacking(target, 'PolicyDocument'));
      });
    },
  };
}

function managedReads({ ask }: AwsSession): Pick<AwsPort, 'managedPolicy' | 'policyVersion'> {
  return {
    managedPolicy: (where, PolicyArn) => {
      const needed = { action: 'iam:GetPolicy', resource: PolicyArn };
      return ask('iam', where, needed, async (client, options, target) => {
        const { GetPolicyCommand } = await import('@aws-sdk/client-iam');
        const { Policy } = await client.send(new GetPolicyCommand({ PolicyArn }), options);
        return {
          arn: Policy?.Arn ?? PolicyArn,
          name: Policy?.PolicyName ?? lacking(target, 'Policy.PolicyName'),
          defaultVersion: Policy?.DefaultVersionId ?? lacking(target, 'Policy.DefaultVersionId'),
        };
      });
    },

    policyVersion: (where, PolicyArn, VersionId) => {
      const needed = { action: 'iam:GetPolicyVersion', resource: PolicyArn };
      return ask('iam', where, needed, async (client, options, target) => {
        const { GetPolicyVersionCommand } = await import('@aws-sdk/client-iam');
        const command = new GetPolicyVersionCommand({ PolicyArn, VersionId });
        const { PolicyVersion } = await client.send(command, options);
        return decodeURIComponent(PolicyVersion?.Document ?? lacking(target, 'PolicyVersion.Document'));
      });
    },
  };
}
