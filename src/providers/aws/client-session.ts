import type { Caller } from '../caller.ts';
import { makeGate } from '../gate.ts';
import { keyed } from '../keyed.ts';
import { attempt } from './client-attempt.ts';
import { type AwsMeans, serviceConfig } from './client-config.ts';
import { type AccountCredentials, expiring } from './client-credentials.ts';
import { saysAbsent } from './client-error.ts';
import type { SendOptions } from './client-http.ts';
import { SERVICE_MAKERS, type Services } from './client-services.ts';
import type { InAccount, InRegion } from './port.ts';
import { homeRegionOf } from './region.ts';

/** The action that a question needs, for a refusal; the resource where it is known. */
export interface Needed {
  /** `iam:GetRole`. */
  readonly action: string;
  readonly resource?: string;
}

/** Asks AWS on behalf of one investigation. */
export interface AwsSession {
  /** One question of a service: commands are sent with the options; what does not exist comes out as undefined. */
  ask<S extends keyof Services, T>(
    service: S,
    where: InAccount | InRegion,
    needed: Needed,
    send: (client: Services[S], options: SendOptions, target: string) => Promise<T>,
  ): Promise<T | undefined>;
  /** The region in which an account's global services are asked. */
  homeRegion(account: string): string;
}

/** Opens sessions over shared credentials, clients and connections. */
export function awsSessions(
  means: AwsMeans,
  credentials: AccountCredentials,
): (caller: Caller) => AwsSession {
  const gates = keyed(_account => makeGate(means.rules.limits.callsPerCluster));
  const clientFor = makeClients(means, credentials);
  const homeRegion = (account: string) => homeRegionOf(account, means.settings, means.environment);

  return caller => ({
    homeRegion,
    async ask(service, where, needed, send) {
      const { account } = where;
      const region = 'region' in where ? where.region : homeRegion(account);
      const target = `AWS ${service} of account ${account}`;
      await credentials(account, caller);
      const client = await clientFor(service, account, region);
      const asked = { ...needed, target, account };
      return attempt(means.rules, gates(account), caller, asked, async options => {
        try {
          return await send(client, options, target);
        } catch (error) {
          if (saysAbsent(error)) return undefined;
          throw error;
        }
      });
    },
  });
}

type Kept = { readonly [S in keyof Services]: Map<string, Promise<Services[S]>> };

function makeClients(means: AwsMeans, credentials: AccountCredentials) {
  const kept: Kept = {
    iam: new Map(),
    eks: new Map(),
    sts: new Map(),
    ec2: new Map(),
    ecr: new Map(),
    ssm: new Map(),
    cloudtrail: new Map(),
    autoscaling: new Map(),
  };
  const silent: Caller = { meter: () => undefined, signal: new AbortController().signal };
  return <S extends keyof Services>(service: S, account: string, region: string): Promise<Services[S]> => {
    const key = `${account} ${region}`;
    const known = kept[service].get(key);
    if (known !== undefined) return known;
    const keys = async () => expiring(await credentials(account, silent), means.rules.clock.now());
    const made = SERVICE_MAKERS[service](serviceConfig(means, service, region, keys));
    kept[service].set(key, made);
    return made;
  };
}
