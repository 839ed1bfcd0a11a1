import type { Answer } from '../loopback/message.ts';
import type { Resource } from '../world.ts';
import type { Kind } from './kinds.ts';

/** A JSON answer as the API server gives it. */
export function json(status: number, body: Resource, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** A failure in the form of `v1.Status`. Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
export function failure(code: number, reason: string, message: string, details?: Resource): Answer {
  return json(code, {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason,
    ...(details === undefined ? {} : { details }),
    code,
  });
}

/** 400 with the server's own sentence. */
export function badRequest(message: string): Answer {
  return failure(400, 'BadRequest', message);
}

/** 401 as for a missing or unknown token. */
export function unauthorized(): Answer {
  return failure(401, 'Unauthorized', 'Unauthorized');
}

/** 404 for an object of a known kind. */
export function notFound(kind: Kind, name: string): Answer {
  return failure(404, 'NotFound', `${qualified(kind)} "${name}" not found`, detailsOf(kind, name));
}

/** 404 for a resource that its group does not have. */
export function unknownResource(): Answer {
  return failure(404, 'NotFound', 'the server could not find the requested resource', {});
}

/** 404 for a path outside every group. */
export function unknownPath(): Answer {
  return {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: '404 page not found\n',
  };
}

/** 405 for any method that writes. */
export function methodNotAllowed(): Answer {
  return failure(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );
}

/** 410 for a continue token of a list that has changed since. */
export function expired(): Answer {
  return failure(
    410,
    'Expired',
    'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.',
  );
}

/** 429 as priority and fairness answers it. */
export function tooManyRequests(retryAfterSeconds: number): Answer {
  const answer = failure(429, 'TooManyRequests', 'too many requests, please try again later', {
    retryAfterSeconds,
  });
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(retryAfterSeconds) } };
}

/** 5xx as the server gives it when its storage fails. */
export function internalError(code: number): Answer {
  const reason = code === 503 ? 'ServiceUnavailable' : 'InternalError';
  return failure(code, reason, 'Internal error occurred: etcdserver: request timed out', {
    causes: [{ message: 'etcdserver: request timed out' }],
  });
}

/** The plural with its group, as messages name it: `pods`, `deployments.apps`. */
export function qualified({ group, plural }: Kind): string {
  return group === '' ? plural : `${plural}.${group}`;
}

/** The `details` of a Status about an object or a kind. */
export function detailsOf(kind: Kind, name: string): Resource {
  return {
    ...(name === '' ? {} : { name }),
    ...(kind.group === '' ? {} : { group: kind.group }),
    kind: kind.plural,
  };
}
