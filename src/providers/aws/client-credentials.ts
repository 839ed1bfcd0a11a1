import { Obstruction } from '../../domain/obstruction.ts';
import { type Caller, detached } from '../caller.ts';
import { makeGate } from '../gate.ts';
import { keyed } from '../keyed.ts';
import { type Lasting, shared } from '../shared.ts';
import { attempt } from './client-attempt.ts';
import type { AwsMeans } from './client-config.ts';
import { type Credentials, ownCredentials } from './client-own-credentials.ts';
import { type AwsIdentity, tokenService } from './client-sts.ts';
import { homeRegionOf } from './region.ts';

/** Credentials are renewed this long before they expire, and read again from where they are kept this often. */
const FIVE_MINUTES_MS = 300_000;

/** The credentials of an account; throws for an account that they do not reach. */
export type AccountCredentials = (account: string, caller: Caller) => Promise<Credentials>;

/** Credentials by account: an assumed role where one is configured, else the bot's own if they belong to the account. */
export function accountCredentials(means: AwsMeans): AccountCredentials {
  const { settings, rules } = means;
  const { now } = rules.clock;
  const bases = keyed(profile => baseOf(means, profile));

  function lasting(value: Credentials, atMost: number): Lasting<Credentials> {
    const expires = value.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
    return { value, until: Math.min(expires - FIVE_MINUTES_MS, atMost) };
  }

  const accounts = keyed(id =>
    shared(now, async (caller: Caller) => {
      const {
        roleArn,
        externalId,
        profile = '',
      } = settings.accounts.find(account => account.id === id) ?? {};
      const base = bases(profile);
      const credentials = await base.credentials(caller);
      if (roleArn === undefined) {
        requireOwner(id, await base.owner(credentials.accessKeyId)(caller));
        return lasting(credentials, now() + FIVE_MINUTES_MS);
      }
      requireRoleIn(id, roleArn);
      const role = externalId === undefined ? { roleArn } : { roleArn, externalId };
      return lasting(await base.sts.assume(role, caller), Number.POSITIVE_INFINITY);
    }),
  );
  return (account, caller) => accounts(account)(detached(caller));
}

/** The bot's own credentials, of a profile or (with an empty name) without one. */
function baseOf(means: AwsMeans, profile: string) {
  const { environment, settings, rules } = means;
  const { now } = rules.clock;
  const region = homeRegionOf(undefined, settings, environment);
  const asked = { target: profile === '' ? 'AWS' : `AWS profile ${profile}`, action: 'loading credentials' };
  const gate = makeGate(1);
  const credentials = shared(now, async (caller: Caller) => {
    const value = await attempt(means.rules, gate, caller, asked, async () =>
      (await ownCredentials(profile === '' ? undefined : profile, environment, region))(),
    );
    return { value, until: now() + FIVE_MINUTES_MS };
  });
  const silent: Caller = { meter: () => undefined, signal: new AbortController().signal };
  const sts = tokenService(means, region, async () => expiring(await credentials(silent), now()));
  const owner = keyed(_accessKeyId =>
    shared(now, async (caller: Caller) => ({
      value: await sts.whoAmI(caller),
      until: Number.POSITIVE_INFINITY,
    })),
  );
  return { credentials, sts, owner };
}

/** Gives lasting keys an expiry too, so that the SDK asks again and sees keys that were replaced. */
export function expiring(credentials: Credentials, now: number): Credentials {
  return { expiration: new Date(now + 2 * FIVE_MINUTES_MS), ...credentials };
}

/** Without this, one account's answers would pass for another's. */
function requireOwner(account: string, { account: owner }: AwsIdentity): void {
  if (owner === account) return;
  const missing = `AWS account ${account} (the credentials at hand belong to ${owner}, so it needs a roleArn or a profile)`;
  throw new Obstruction({ kind: 'not-configured', missing });
}

function requireRoleIn(account: string, roleArn: string): void {
  if (roleArn.split(':')[4] === account) return;
  const missing = `a role in AWS account ${account} (its roleArn ${roleArn} is in another account)`;
  throw new Obstruction({ kind: 'not-configured', missing });
}
