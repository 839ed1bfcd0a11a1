import type { TokenCredential } from '@azure/identity';
import { Obstruction } from '../../domain/obstruction.ts';
import { keyed } from '../keyed.ts';
import type { AzureSettings, EnvironmentVariables } from '../settings.ts';
import { shared } from '../shared.ts';
import { withinTime } from '../within-time.ts';
import type { AzureCloud } from './clouds.ts';

/** Tokens are renewed this long before they expire. */
const FIVE_MINUTES_MS = 300_000;

/** What getting tokens needs. */
export interface TokenMeans {
  readonly settings: AzureSettings;
  readonly environment: EnvironmentVariables;
  readonly cloud: AzureCloud;
  readonly now: () => number;
  readonly timeoutMs: number;
}

/** A bearer token for a scope such as `https://management.azure.com/.default`, kept until it is about to expire. */
export type AzureTokens = (scope: string) => Promise<string>;

/** Tokens of the bot's own identity: a ready one, workload identity, a service principal, a managed identity, or the Azure CLI's. */
export function azureTokens(means: TokenMeans): AzureTokens {
  const { environment, now } = means;
  const ready = environment.AZURE_ACCESS_TOKEN;
  if (ready) return async () => ready;
  let credential: Promise<TokenCredential> | undefined;
  const scopes = keyed(scope =>
    shared(now, async () => {
      credential ??= credentialFor(means);
      const token = await tokenOf(await credential, scope, means);
      return { value: token.token, until: token.expiresOnTimestamp - FIVE_MINUTES_MS };
    }),
  );
  return scope => scopes(scope)();
}

async function tokenOf(credential: TokenCredential, scope: string, { cloud, timeoutMs }: TokenMeans) {
  const target = `Microsoft Entra ID (${new URL(cloud.authorityHost).host})`;
  const never = new AbortController().signal;
  try {
    const token = await withinTime(timeoutMs, never, abortSignal =>
      credential.getToken(scope, { abortSignal }),
    );
    if (token !== null) return token;
  } catch (error) {
    if (error instanceof Obstruction) throw error;
    throw new Obstruction({ kind: 'unauthenticated', target, why: whyOf(error) }, error);
  }
  throw new Obstruction({ kind: 'unauthenticated', target, why: NONE });
}

const NONE =
  'no Azure credentials were found; give the bot a workload identity, a managed identity, or AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET';

/** Entra ID says why in a numbered sentence; the rest of such an error is trace ids. */
function whyOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [told] = /AADSTS\d{3,9}: [^\r\n]{1,300}?(?=\. |\.?[\r\n]|$| Trace ID)/.exec(message) ?? [];
  return told === undefined ? NONE : `it refused the bot’s credentials (${told})`;
}

/** Loads the identity library when first needed, which takes a while. */
async function credentialFor({ settings, environment, cloud }: TokenMeans): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  const tenantId = settings.tenant || environment.AZURE_TENANT_ID;
  const clientId = settings.clientId || environment.AZURE_CLIENT_ID;
  const options = { authorityHost: cloud.authorityHost };
  if (tenantId && clientId) {
    const tokenFilePath = environment.AZURE_FEDERATED_TOKEN_FILE;
    if (tokenFilePath)
      return new identity.WorkloadIdentityCredential({ ...options, tenantId, clientId, tokenFilePath });
    const secret = environment.AZURE_CLIENT_SECRET;
    if (secret) return new identity.ClientSecretCredential(tenantId, clientId, secret, options);
    const certificatePath = environment.AZURE_CLIENT_CERTIFICATE_PATH;
    if (certificatePath)
      return new identity.ClientCertificateCredential(tenantId, clientId, { certificatePath }, options);
  }
  return new identity.ChainedTokenCredential(
    new identity.ManagedIdentityCredential(clientId ? { clientId } : {}),
    new identity.AzureCliCredential(tenantId ? { tenantId } : {}),
  );
}
