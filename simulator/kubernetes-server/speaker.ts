import { createHash } from 'node:crypto';
import { textAt } from '../fields.ts';
import type { Answer, Received, Speaker, Spoken } from '../loopback/message.ts';
import type { ClusterWorld, World } from '../world.ts';
import { type Attempt, forbidden, isAllowed, permissionOf } from './access.ts';
import { apiVersions, groupInfo, groupList, resourceList, versionInfo } from './discovery.ts';
import { type Kind, kindsServedIn } from './kinds.ts';
import { logOf } from './logs.ts';
import { getObject, listObjects, objectOf } from './objects.ts';
import { isReview, reviewOf } from './reviews.ts';
import { type Route, routeOf } from './route.ts';
import * as status from './status.ts';

/** Who may call, and what the API server knows of them. */
export interface ClusterAccess {
  /** Bearer token of the bot. */
  readonly token: string;
  /** The user that the token stands for, as refusals name it. */
  readonly user: string;
}

/** The Kubernetes API of one cluster of the world; `world` is asked anew for each request. */
export function kubernetesSpeaker(cluster: string, world: () => World, access: ClusterAccess): Speaker {
  return {
    server: 'kubernetes',
    target: cluster,
    speak(request) {
      const { clusters, withdrawn } = world();
      const state = clusters[cluster];
      if (state === undefined) return { answer: status.internalError(503), action: 'none' };
      return spoken(request, state, withdrawn.kubernetes ?? [], access);
    },
    throttled: (_request, seconds) => status.tooManyRequests(seconds),
    failed: (_request, code) => status.internalError(code),
  };
}

function spoken(
  request: Received,
  state: ClusterWorld,
  withdrawn: readonly string[],
  access: ClusterAccess,
): Spoken {
  const { method, path } = request;
  if (!isKnown(request.headers.authorization ?? '', access.token)) {
    return { answer: status.unauthorized(), action: 'authenticate' };
  }
  if (method === 'POST' && isReview(path)) {
    const answer = reviewOf(path, request.body, withdrawn, access.user);
    return { answer, action: `review ${path.split('/').at(-1)}` };
  }
  if (method !== 'GET') {
    const action = `${method.toLowerCase()} ${path}`;
    return { answer: status.methodNotAllowed(), action, violation: `${method} is not a read` };
  }
  if (path === '/version') return { answer: status.json(200, versionOf(state)), action: 'get version' };
  const route = routeOf(path);
  if (route.ask !== 'objects') return { answer: discovered(route, state), action: 'discovery' };
  const verb = route.name !== '' ? 'get' : request.query.get('watch') === 'true' ? 'watch' : 'list';
  return objectsSpoken({ ...route, verb }, request.query, state, withdrawn, access.user);
}

function objectsSpoken(
  attempt: Attempt,
  query: URLSearchParams,
  state: ClusterWorld,
  withdrawn: readonly string[],
  user: string,
): Spoken {
  const action = permissionOf(attempt);
  if (isAllowed(attempt, withdrawn)) return { answer: read(attempt, query, state), action };
  const violation = attempt.kind.plural === 'secrets' ? { violation: 'secrets are never read' } : {};
  return { answer: forbidden(attempt, user), action, ...violation };
}

function read(
  { kind, namespace, name, subresource }: Attempt,
  query: URLSearchParams,
  state: ClusterWorld,
): Answer {
  if (!kindsServedIn(state.objects).includes(kind)) return status.unknownPath();
  if (name === '') return listObjects(state, kind, namespace, query, revisionOf(state));
  if (subresource === '') return getObject(state, kind, namespace, name);
  const pod = objectOf(state, kind, namespace, name);
  return pod === undefined ? status.notFound(kind, name) : logOf(state, pod, query);
}

function discovered(route: Exclude<Route, { ask: 'objects' }>, { objects }: ClusterWorld): Answer {
  const kinds = kindsServedIn(objects);
  if (route.ask === 'versions') return status.json(200, apiVersions());
  if (route.ask === 'groups') return status.json(200, groupList(kinds));
  const isServed = 'group' in route && kinds.some(one => isIn(one, route));
  if (isServed && route.ask === 'group') return status.json(200, groupInfo(kinds, route.group));
  if (isServed && route.ask === 'resources')
    return status.json(200, resourceList(kinds, route.group, route.version));
  return route.ask === 'unknown-resource' ? status.unknownResource() : status.unknownPath();
}

function isIn(
  kind: Kind,
  { group, version }: { readonly group: string; readonly version?: string },
): boolean {
  return kind.group === group && (version === undefined || kind.version === version);
}

// A token minted from AWS credentials is a presigned call to STS; its bearer is whoever signed it.
function isKnown(authorization: string, token: string): boolean {
  return authorization === `Bearer ${token}` || authorization.startsWith('Bearer k8s-aws-v1.');
}

function versionOf(state: ClusterWorld) {
  const node = state.objects.find(({ kind }) => kind === 'Node');
  const kubelet = textAt(node, 'status', 'nodeInfo', 'kubeletVersion') || 'v1.33.0';
  return versionInfo(kubelet.split('.')[1] ?? '33', kubelet);
}

const revisions = new WeakMap<ClusterWorld, string>();

function revisionOf(state: ClusterWorld): string {
  const known = revisions.get(state);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(JSON.stringify(state.objects)).digest();
  const revision = String(digest.readUInt32BE(0));
  revisions.set(state, revision);
  return revision;
}
