import type { Caller } from '../caller.ts';
import { tokenOrigin } from './addresses.ts';
import { ask, type RegistryMeans } from './client-ask.ts';
import { recordIn } from './record-in.ts';

/** A token for nobody in particular; `undefined` when the registry gives none. Source: https://distribution.github.io/distribution/spec/auth/token/ */
export async function anonymousToken(
  means: RegistryMeans,
  caller: Caller,
  { registry, repository, challenge }: Readonly<Record<'registry' | 'repository' | 'challenge', string>>,
): Promise<string | undefined> {
  const part = (name: string) => new RegExp(`${name}="([^"]{1,1000})"`).exec(challenge)?.[1];
  const realm = URL.parse(part('realm') ?? '');
  if (realm === null || !/^Bearer /i.test(challenge)) return undefined;
  const origin = tokenOrigin(realm, registry, means.mirrors);
  if (origin === undefined) return undefined;
  const query = new URLSearchParams({
    service: part('service') ?? '',
    // Some registries leave it to the client to say what it wants.
    scope: part('scope') ?? `repository:${repository}:pull`,
  });
  const url = `${origin}${realm.pathname}?${query}`;
  const answer = await ask(means, caller, { registry, url, headers: {} });
  if (answer.status !== 200) return undefined;
  const { token, access_token } = recordIn(answer) ?? {};
  const given = token ?? access_token;
  return typeof given === 'string' ? given : undefined;
}
