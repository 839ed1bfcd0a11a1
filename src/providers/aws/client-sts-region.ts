import type { AwsSession } from './client-session.ts';
import type { AwsPort } from './port.ts';

/** Whether the token service of a region serves an account. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html */
export function regionalTokenReads({ ask }: AwsSession): Pick<AwsPort, 'regionalSts'> {
  return {
    regionalSts: async where => {
      const needed = { action: 'sts:GetCallerIdentity' };
      const answer = await ask('sts', where, needed, async (client, options) => {
        const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
        try {
          await client.send(new GetCallerIdentityCommand({}), options);
          return 'active' as const;
        } catch (error) {
          if (error instanceof Error && /^RegionDisabled/.test(error.name)) return 'disabled' as const;
          throw error;
        }
      });
      return answer ?? 'active';
    },
  };
}
