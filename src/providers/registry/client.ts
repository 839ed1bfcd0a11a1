import { Obstruction } from '../../domain/obstruction.ts';
import { type CallRules, call } from '../call.ts';
import type { Caller } from '../caller.ts';
import type { Gate } from '../gate.ts';
import { PassingFailure } from '../passing-failure.ts';
import { USER_AGENT } from '../user-agent.ts';
import type { Answer, Wire } from '../wire.ts';
import { wireFailureOf } from '../wire-failure.ts';
import type { AnonymousManifest, RegistryPort } from './port.ts';
import { isPublicRegistry } from './public-registries.ts';

/** What asking registries needs. */
export interface RegistryMeans {
  /** Whether the configuration allows calls to hosts outside its clusters and accounts. */
  readonly isAllowed: boolean;
  readonly rules: CallRules;
  readonly wire: Wire;
  readonly gate: Gate;
  /** Where a host is reached: `https://HOST` but in tests. */
  readonly originOf?: (host: string) => string;
}

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Asks well-known public registries by Docker's protocol. Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export function registryPort(means: RegistryMeans, caller: Caller): RegistryPort {
  return {
    async anonymousManifest(registry, repository, reference) {
      if (!means.isAllowed)
        return { is: 'not-asked', because: 'the configuration allows no calls to registries (outsideCalls)' };
      // The host comes from a message: only hosts that everybody may ask are asked.
      if (!isPublicRegistry(registry))
        return { is: 'not-asked', because: `${registry} is not one of the public registries that are asked` };
      const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
      const path = `/v2/${repository}/manifests/${encodeURIComponent(reference)}`;
      const first = await ask(means, caller, host, path, {});
      if (first.status !== 401) return judged(first, host);
      const token = await anonymousToken(means, caller, host, first.headers['www-authenticate'] ?? '');
      if (token === undefined) return { is: 'login-needed' };
      return judged(await ask(means, caller, host, path, { Authorization: `Bearer ${token}` }), host);
    },
  };
}

function judged({ status, body }: Answer, host: string): AnonymousManifest {
  if (status === 200) return { is: 'found', text: body.toString('utf8') };
  if (status === 404) return { is: 'absent' };
  if (status === 401 || status === 403) return { is: 'login-needed' };
  if (status === 429) return { is: 'limited' };
  throw new Obstruction({ kind: 'unreachable', target: `registry ${host}`, why: `it answered ${status}` });
}

/** A token for nobody in particular; `undefined` when the registry gives none. Source: https://distribution.github.io/distribution/spec/auth/token/ */
async function anonymousToken(means: RegistryMeans, caller: Caller, host: string, challenge: string) {
  const part = (name: string) => new RegExp(`${name}="([^"]{1,1000})"`).exec(challenge)?.[1] ?? '';
  const realm = URL.parse(part('realm'));
  if (realm === null || !challenge.startsWith('Bearer ') || !mayGiveTokens(realm.host, host))
    return undefined;
  const query = new URLSearchParams({ service: part('service'), scope: part('scope') });
  const answer = await ask(means, caller, realm.host, `${realm.pathname}?${query}`, {});
  if (answer.status !== 200) return undefined;
  const { token, access_token }: { token?: unknown; access_token?: unknown } = parsed(answer);
  const given = token ?? access_token;
  return typeof given === 'string' ? given : undefined;
}

/** A registry may send to its own host, or to the login of Docker Hub; anywhere else it may not lead us. */
function mayGiveTokens(realm: string, host: string): boolean {
  return realm === host || (host === 'registry-1.docker.io' && realm === 'auth.docker.io');
}

function parsed({ body }: Answer): object {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function ask(
  { rules, wire, gate, originOf = host => `https://${host}` }: RegistryMeans,
  caller: Caller,
  host: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return call(rules, gate, caller, async signal => {
    caller.meter('registry');
    const question = { url: `${originOf(host)}${path}`, method: 'GET' } as const;
    try {
      return await wire.send(
        { ...question, headers: { Accept: ACCEPT, 'User-Agent': USER_AGENT, ...headers } },
        signal,
      );
    } catch (error) {
      const failure = error instanceof Error ? wireFailureOf(error) : undefined;
      if (signal.aborted || failure === undefined) throw error;
      const obstacle = { kind: 'unreachable', target: `registry ${host}`, why: failure.why } as const;
      throw failure.passing ? new PassingFailure(obstacle) : new Obstruction(obstacle, error);
    }
  });
}
