import type { EnvironmentVariables } from '../settings.ts';

/** Keys that sign requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Gives credentials, fresh from where they are kept. */
export type CredentialSource = () => Promise<Credentials>;

/** Where the bot's own credentials come from: a configured profile, else keys in the environment, else the SDK's chain. */
export async function ownCredentials(
  profile: string | undefined,
  environment: EnvironmentVariables,
  region: string,
): Promise<CredentialSource> {
  const fixed = profile === undefined ? keysOf(environment) : undefined;
  if (fixed !== undefined) return async () => fixed;
  const { fromIni, fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  const options = { clientConfig: { region }, ignoreCache: true };
  return profile === undefined ? fromNodeProviderChain(options) : fromIni({ ...options, profile });
}

function keysOf(environment: EnvironmentVariables): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = environment;
  if (!accessKeyId || !secretAccessKey) return undefined;
  return sessionToken ? { accessKeyId, secretAccessKey, sessionToken } : { accessKeyId, secretAccessKey };
}
