import type { CallRules } from '../call.ts';
import type { EnvironmentVariables, ProviderSettings } from '../settings.ts';
import type { Wire } from '../wire.ts';
import { httpHandler } from './client-http.ts';
import type { CredentialSource } from './client-own-credentials.ts';
import type { ServiceConfig, Services } from './client-services.ts';
import { endpointFor } from './endpoint.ts';
import { validRegion } from './region.ts';

/** What the whole AWS side shares. */
export interface AwsMeans {
  readonly settings: ProviderSettings;
  readonly environment: EnvironmentVariables;
  readonly rules: CallRules;
  readonly wire: Wire;
}

/** A client's configuration. Retries are ours, so that each is counted and cut short with its investigation. */
export function serviceConfig(
  { environment, wire }: AwsMeans,
  service: keyof Services,
  region: string,
  credentials: CredentialSource,
): ServiceConfig {
  const endpoint = endpointFor(service, environment);
  return {
    region: validRegion(region),
    credentials,
    requestHandler: httpHandler(wire),
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useFipsEndpoint: environment.AWS_USE_FIPS_ENDPOINT === 'true',
    useDualstackEndpoint: environment.AWS_USE_DUALSTACK_ENDPOINT === 'true',
    userAgentAppId: 'paramedic',
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
