import type { STSClient } from '@aws-sdk/client-sts';
import type { Caller } from '../caller.ts';
import { makeGate } from '../gate.ts';
import { attempt } from './client-attempt.ts';
import { type AwsMeans, serviceConfig } from './client-config.ts';
import type { CredentialSource } from './client-own-credentials.ts';
import { SERVICE_MAKERS } from './client-services.ts';
import { lacking } from './lacking.ts';

/** Who AWS says that the credentials belong to. */
export interface AwsIdentity {
  readonly account: string;
  readonly arn: string;
}

/** The role to assume, as configured. */
export interface RoleToAssume {
  readonly roleArn: string;
  readonly externalId?: string;
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html */
const ALWAYS_ACTIVE = 'us-east-1';
const SESSION_NAME = 'paramedic';

/** The token service, asked with one set of credentials. */
export function tokenService(means: AwsMeans, region: string, credentials: CredentialSource) {
  const target = 'AWS sts';
  const gate = makeGate(means.rules.limits.callsPerCluster);
  let client: Promise<STSClient> | undefined;
  const connect = () => {
    client ??= SERVICE_MAKERS.sts(serviceConfig(means, 'sts', region, credentials));
    return client;
  };
  return {
    /** Needs no permission. */
    whoAmI: (caller: Caller): Promise<AwsIdentity> =>
      attempt(means.rules, gate, caller, { target, action: 'sts:GetCallerIdentity' }, async options => {
        const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
        const ask = async (sts: STSClient) => sts.send(new GetCallerIdentityCommand({}), options);
        const answer = await ask(await connect()).catch(async (error: unknown) => {
          if (!(error instanceof Error) || !/^RegionDisabled/.test(error.name)) throw error;
          // An account may have switched off STS where the bot asks, but never here.
          return ask(await SERVICE_MAKERS.sts(serviceConfig(means, 'sts', ALWAYS_ACTIVE, credentials)));
        });
        return {
          account: answer.Account ?? lacking(target, 'Account'),
          arn: answer.Arn ?? lacking(target, 'Arn'),
        };
      }),

    assume: ({ roleArn, externalId }: RoleToAssume, caller: Caller) =>
      attempt(means.rules, gate, caller, assuming(roleArn), async options => {
        const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
        const role = { RoleArn: roleArn, RoleSessionName: SESSION_NAME };
        const input = externalId === undefined ? role : { ...role, ExternalId: externalId };
        const { Credentials } = await (await connect()).send(new AssumeRoleCommand(input), options);
        return {
          accessKeyId: Credentials?.AccessKeyId ?? lacking(target, 'AccessKeyId'),
          secretAccessKey: Credentials?.SecretAccessKey ?? lacking(target, 'SecretAccessKey'),
          sessionToken: Credentials?.SessionToken ?? lacking(target, 'SessionToken'),
          expiration: Credentials?.Expiration ?? lacking(target, 'Expiration'),
        };
      }),
  };
}

function assuming(roleArn: string) {
  const account = roleArn.split(':')[4] ?? '';
  return { target: `AWS sts of account ${account}`, account, action: 'sts:AssumeRole', resource: roleArn };
}
