import type { Listed } from '../../domain/listed.ts';
import { Obstruction } from '../../domain/obstruction.ts';
import { isPublicRegistry } from '../../domain/public-registries.ts';
import type { Caller } from '../caller.ts';
import type { Answer } from '../wire.ts';
import { addressOf, urlOf } from './addresses.ts';
import { type Asked, ask, outOfReach, type RegistryMeans } from './client-ask.ts';
import { anonymousToken } from './client-token.ts';
import type { AnonymousManifest, RegistryPort } from './port.ts';
import { recordIn } from './record-in.ts';

const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Tags that one page may have; registries give fewer where they have a limit of their own. */
const MOST_TAGS = 1000;

interface Question {
  readonly registry: string;
  readonly repository: string;
  /** What follows the repository: `manifests/1.29`. */
  readonly rest: string;
  readonly accept: string;
}

interface Told {
  readonly answer: Answer;
  readonly asked: Asked;
}

/** Asks well-known public registries by Docker's protocol. Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export function registryPort(means: RegistryMeans, caller: Caller): RegistryPort {
  const tokens = new Map<string, string>();
  const tell = (question: Question) => askWithToken(means, caller, tokens, question);
  return {
    async anonymousManifest(registry, repository, reference) {
      if (!means.isAllowed)
        return { is: 'not-asked', because: 'the configuration allows no calls to registries (outsideCalls)' };
      // The host comes from a message: only hosts that everybody may ask are asked.
      if (!isPublicRegistry(registry))
        return { is: 'not-asked', because: `${registry} is not one of the public registries that are asked` };
      const rest = `manifests/${encodeURIComponent(reference).replaceAll('%3A', ':')}`;
      return manifestIn(await tell({ registry, repository, rest, accept: MANIFESTS }));
    },
    async anonymousTags(registry, repository) {
      if (!means.isAllowed || !isPublicRegistry(registry)) return undefined;
      const rest = `tags/list?n=${MOST_TAGS}`;
      return tagsIn(await tell({ registry, repository, rest, accept: 'application/json' }));
    },
  };
}

/** Asks without a login; a token that is asked for is got once for each repository. */
async function askWithToken(
  means: RegistryMeans,
  caller: Caller,
  tokens: Map<string, string>,
  { registry, repository, rest, accept }: Question,
): Promise<Told> {
  const place = `${registry}/${repository}`;
  const url = urlOf(addressOf(registry, means.mirrors), `/v2/${repository}/${rest}`);
  const asking = async (token?: string): Promise<Told> => {
    const headers = { Accept: accept, ...(token !== undefined && { Authorization: `Bearer ${token}` }) };
    const asked = { registry, url, headers };
    return { answer: await ask(means, caller, asked), asked };
  };
  const held = tokens.get(place);
  const first = await asking(held);
  if (first.answer.status !== 401 || held !== undefined) return first;
  const challenge = first.answer.headers['www-authenticate'] ?? '';
  const token = await anonymousToken(means, caller, { registry, repository, challenge });
  if (token === undefined) return first;
  tokens.set(place, token);
  return asking(token);
}

function manifestIn({ answer, asked }: Told): AnonymousManifest {
  const { status, body } = answer;
  if (status === 404) return { is: 'absent' };
  if (status === 401 || status === 403) return { is: 'login-needed' };
  if (status !== 200) throw unusable(asked, status);
  if (recordIn(answer)?.schemaVersion === undefined) throw unusable(asked, status);
  return { is: 'found', text: body.toString('utf8') };
}

function tagsIn({ answer, asked }: Told): Listed<string> | undefined {
  const { status, headers } = answer;
  if (status >= 401 && status <= 405) return undefined;
  const record = status === 200 ? recordIn(answer) : undefined;
  if (record === undefined || !('tags' in record)) throw unusable(asked, status);
  const all = Array.isArray(record.tags) ? record.tags : [];
  const items = all.filter(tag => typeof tag === 'string').slice(0, MOST_TAGS);
  return { items, complete: items.length === all.length && !/rel="?next"?/.test(headers.link ?? '') };
}

function unusable(asked: Asked, status: number): Obstruction {
  if (status === 200)
    return new Obstruction(outOfReach(asked, 'what answered there does not speak as a registry does'));
  const limited = 'it has counted enough requests from this address for now (429)';
  return new Obstruction(outOfReach(asked, status === 429 ? limited : `it answered ${status}`));
}
