import { type AccountProbe, probed } from '../probe.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';

/** Asks who the bot is in an account; needs no permission. */
export async function probeAccount(account: string, { ask }: AwsSession): Promise<AccountProbe> {
  const needed = { action: 'sts:GetCallerIdentity' };
  const arn = ask('sts', { account }, needed, async (client, options, target) => {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const answer = await client.send(new GetCallerIdentityCommand({}), options);
    return answer.Arn ?? lacking(target, 'Arn');
  });
  return { account, identity: await probed(arn.then(known => known ?? lacking('AWS sts', 'Arn'))) };
}
