import type { Answer } from '../loopback/message.ts';
import type { RegistryWorld } from '../world.ts';

/** A JSON answer. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  mediaType = 'application/json; charset=utf-8',
): Answer {
  const usual = { 'content-type': mediaType, 'docker-distribution-api-version': 'registry/2.0' };
  return { status, headers: { ...usual, ...headers }, body: JSON.stringify(body) };
}

/** An error in the form of the protocol. Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export function failure(
  status: number,
  code: string,
  message: string,
  detail?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return json(status, { errors: [{ code, message, ...(detail !== undefined && { detail }) }] }, headers);
}

/** 404 for a tag or digest. */
export function manifestUnknown(detail: unknown): Answer {
  return failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown', detail);
}

/** 404 for a repository, where nobody needs a token to hear that. */
export function nameUnknown(name: string): Answer {
  return failure(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name });
}

/** 403 for a repository of others, where no token would help. */
export function denied(): Answer {
  return failure(403, 'DENIED', 'requested access to the resource is denied');
}

/** 429 in the words of Docker Hub. Source: https://docs.docker.com/docker-hub/usage/pulls/ */
export function tooManyRequests(seconds?: number): Answer {
  const message =
    'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit';
  const wait = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  return failure(429, 'TOOMANYREQUESTS', message, undefined, wait);
}

/**
 * 401 with what to get a token for; a token that does not reach far enough is told so.
 * Source: https://distribution.github.io/distribution/spec/auth/token/#how-to-authenticate
 */
export function unauthorized(
  { realm, service }: NonNullable<RegistryWorld['login']>,
  name: string,
  hasToken: boolean,
): Answer {
  const scope = name === '' ? '' : `,scope="repository:${name}:pull"`;
  const error = hasToken ? ',error="insufficient_scope"' : '';
  const challenge = `Bearer realm="${realm}",service="${service}"${scope}${error}`;
  const detail = name === '' ? null : [{ Type: 'repository', Class: '', Name: name, Action: 'pull' }];
  return failure(401, 'UNAUTHORIZED', 'authentication required', detail, { 'www-authenticate': challenge });
}
