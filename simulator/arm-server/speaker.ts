import { textAt } from '../fields.ts';
import type { Answer, Received, Speaker, Spoken } from '../loopback/message.ts';
import type { SubscriptionWorld, World } from '../world.ts';
import * as answers from './answers.ts';
import { listOf } from './lists.ts';
import { type ArmPath, actionOf, armPathOf } from './path.ts';

/** What the resource manager needs beside the world. */
export interface ArmAccess {
  /** Bearer token of the bot, and the object id of its identity. */
  readonly token: string;
  readonly objectId: string;
  /** Most items on a page. */
  readonly pageSize: number;
  /** The address under which this server is reached, for links to next pages. */
  origin(): string;
  /** The kubeconfig by which users reach a cluster of the world. */
  kubeconfigOf(cluster: string): string;
}

const CREDENTIAL = /^(.{1,900}\/managedClusters\/[^/]{1,63})\/listClusterUserCredential$/i;

/** The resource manager of the world's subscriptions; `world` is asked anew for each request. */
export function armSpeaker(world: () => World, access: ArmAccess): Speaker {
  return {
    server: 'azure',
    target: 'azure',
    speak: request => spoken(request, world(), access),
    throttled: (_request, seconds) => answers.tooManyRequests(seconds),
    failed: (_request, status) =>
      answers.failure(status, 'InternalServerError', 'Encountered internal server error.'),
  };
}

function spoken(request: Received, world: World, access: ArmAccess): Spoken {
  const asked = CREDENTIAL.exec(decodeURIComponent(request.path))?.[1];
  const path = armPathOf(asked ?? request.path);
  const action = path === undefined ? 'none' : actionNamed(path, asked !== undefined);
  const say = (answer: Answer): Spoken => ({ answer, action });
  if (request.headers.authorization !== `Bearer ${access.token}`) return say(answers.unauthorized());
  const isCredential = request.method === 'POST' && asked !== undefined;
  if (request.method !== 'GET' && !isCredential) {
    const answer = answers.failure(
      405,
      'MethodNotAllowed',
      `The method ${request.method} is not allowed here.`,
    );
    return { answer, action, violation: `${request.method} is not a read` };
  }
  if (!request.query.has('api-version')) {
    return say(
      answers.failure(400, 'MissingApiVersionParameter', 'The api-version query parameter is required.'),
    );
  }
  const state = path && stateOf(world, path);
  if (path === undefined || state === undefined) return say(answers.noSubscription(path?.subscription ?? ''));
  if ((world.withdrawn.azure ?? []).includes(action))
    return say(answers.forbidden(path, access.objectId, action));
  if (isCredential) return say(credentialOf(world, path, access));
  if (action === OWN_PERMISSIONS) return say(permissionsOf(world));
  return say(read(request, path, state, access));
}

const CLUSTER_USER = 'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action';
const OWN_PERMISSIONS = 'Microsoft.Authorization/permissions/read';

/** The bot may read, and have the address of clusters, less what the world withdraws. */
function permissionsOf({ withdrawn }: World): Answer {
  const role = {
    actions: ['*/read', CLUSTER_USER],
    notActions: withdrawn.azure ?? [],
    dataActions: [],
    notDataActions: [],
  };
  return answers.json(200, { value: [role] });
}

function actionNamed(path: ArmPath, isCredential: boolean): string {
  return isCredential ? CLUSTER_USER : actionOf(path);
}

function stateOf({ subscriptions }: World, { subscription }: ArmPath): SubscriptionWorld | undefined {
  return Object.entries(subscriptions).find(([id]) => id.toLowerCase() === subscription.toLowerCase())?.[1];
}

function read(
  { query, path: raw }: Received,
  path: ArmPath,
  state: SubscriptionWorld,
  access: ArmAccess,
): Answer {
  const { namespace } = path;
  if (namespace !== '' && isUnregistered(state, path)) return answers.notRegistered(namespace);
  if (!path.isCollection) {
    const found = Object.entries(state.resources).find(([id]) => id.toLowerCase() === path.id.toLowerCase());
    return found === undefined ? answers.notFound(path) : answers.json(200, found[1]);
  }
  const all = listOf(state, path, query.get('$filter') ?? '');
  const from = Number(query.get('$skiptoken') ?? '0');
  const end = from + access.pageSize;
  if (end >= all.length) return answers.json(200, { value: all.slice(from) });
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(end));
  return answers.json(200, { value: all.slice(from, end), nextLink: `${access.origin()}${raw}?${next}` });
}

/** What the world says nothing about counts as registered. */
function isUnregistered({ resources }: SubscriptionWorld, { subscription, namespace }: ArmPath): boolean {
  const id = `/subscriptions/${subscription}/providers/${namespace}`.toLowerCase();
  const provider = Object.entries(resources).find(([own]) => own.toLowerCase() === id)?.[1];
  return /^(?:Not|Un)Registered$/i.test(textAt(provider, 'registrationState'));
}

function credentialOf(world: World, path: ArmPath, access: ArmAccess): Answer {
  const name = path.id.split('/').at(-1) ?? '';
  const [served] =
    Object.entries(world.clusters).find(([, { aks }]) => aks?.name === name && isSame(aks, path)) ?? [];
  if (served === undefined) return answers.notFound(path);
  const value = Buffer.from(access.kubeconfigOf(served)).toString('base64');
  return answers.json(200, { kubeconfigs: [{ name: 'clusterUser', value }] });
}

function isSame(
  aks: { readonly subscription: string; readonly resourceGroup: string },
  { subscription, resourceGroup }: ArmPath,
): boolean {
  return (
    aks.subscription.toLowerCase() === subscription.toLowerCase() &&
    aks.resourceGroup.toLowerCase() === resourceGroup.toLowerCase()
  );
}
