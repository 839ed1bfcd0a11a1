import type { Role as SdkRole } from '@aws-sdk/client-iam';
import { defined } from '../defined.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';
import { partitionOf } from './region.ts';
import type { Role } from './types.ts';

/** Reads of IAM. */
export function iamReads({ ask, homeRegion }: AwsSession): Pick<AwsPort, 'role' | 'oidcProvider'> {
  return {
    role: (where, name) => {
      const needed = { action: 'iam:GetRole', resource: `role ${name}` };
      return ask('iam', where, needed, async (client, options, target) => {
        const { GetRoleCommand } = await import('@aws-sdk/client-iam');
        const answer = await client.send(new GetRoleCommand({ RoleName: name }), options);
        return roleOf(answer.Role ?? lacking(target, 'Role'), target);
      });
    },

    oidcProvider: (where, issuer) => {
      const partition = partitionOf(homeRegion(where.account));
      const arn = `arn:${partition}:iam::${where.account}:oidc-provider/${issuer}`;
      const needed = { action: 'iam:GetOpenIDConnectProvider', resource: arn };
      return ask('iam', where, needed, async (client, options, target) => {
        const { GetOpenIDConnectProviderCommand } = await import('@aws-sdk/client-iam');
        const input = { OpenIDConnectProviderArn: arn };
        const answer = await client.send(new GetOpenIDConnectProviderCommand(input), options);
        const url = answer.Url ?? lacking(target, 'Url');
        return { arn, url: url.replace(/^https:\/\//, ''), clientIds: answer.ClientIDList ?? [] };
      });
    },
  };
}

function roleOf(role: SdkRole, target: string): Role {
  return {
    arn: role.Arn ?? lacking(target, 'Role.Arn'),
    name: role.RoleName ?? lacking(target, 'Role.RoleName'),
    path: role.Path ?? '/',
    trustPolicy: decodeURIComponent(
      role.AssumeRolePolicyDocument ?? lacking(target, 'Role.AssumeRolePolicyDocument'),
    ),
    ...defined({
      permissionsBoundaryArn: role.PermissionsBoundary?.PermissionsBoundaryArn,
      createdAt: role.CreateDate,
    }),
  };
}
