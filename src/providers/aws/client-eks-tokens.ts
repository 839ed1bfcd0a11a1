import type { Caller } from '../caller.ts';
import { keyed } from '../keyed.ts';
import type { EksPlace } from '../settings.ts';
import { shared } from '../shared.ts';
import type { AccountCredentials } from './client-credentials.ts';
import { mintEksToken } from './client-eks-token.ts';

/** A token lives 14 minutes; it is renewed a minute earlier. */
const USED_FOR_MS = 13 * 60_000;

/** Tokens for EKS clusters, each kept until it is about to expire. */
export function eksTokens(
  credentials: AccountCredentials,
  now: () => number,
): (place: EksPlace, caller: Caller) => Promise<string> {
  const tokens = keyed(id => {
    const [account = '', region = '', cluster = ''] = id.split('/');
    return shared(now, async (caller: Caller) => {
      const keys = await credentials(account, caller);
      const signedAt = new Date(now());
      const value = await mintEksToken({ cluster, region, credentials: keys, signedAt });
      const until = Math.min(now() + USED_FOR_MS, keys.expiration?.getTime() ?? Number.POSITIVE_INFINITY);
      return { value, until };
    });
  });
  return ({ account, region, name }, caller) => tokens(`${account}/${region}/${name}`)(caller);
}
