import { Obstruction } from '../domain/obstruction.ts';
import type { Obstacle } from '../domain/outcome.ts';
import type { ReadScope } from '../domain/read-scope.ts';
import type { Unread } from '../domain/unread.ts';
import { READ_PLACES, type ReadPlace } from './read-places.ts';
import type { Providers } from './using.ts';

type NotAllowed = Extract<Obstacle, { kind: 'not-allowed' }>;
type MaySee = (scope: ReadScope) => boolean;

/** Decides on one read: where it may be made, its answer without what the asker may not see; else it throws. */
type Restrict = (method: string, args: readonly unknown[], read: () => unknown) => Promise<unknown>;

/** The same providers, of which every read that would show the asker more than the rules grant is refused before it is made. */
export function restrictProviders(
  providers: Providers,
  maySee: MaySee,
  onUnread: (unread: Unread) => void,
): Providers {
  const inAccount = restrictedPort(onUnread, async (_method, [where], read) =>
    maySee({ in: 'account', account: accountOf(where) }) ? read() : refuse('account'),
  );
  const aws = inAccount(providers.aws);
  const azure = inAccount(providers.azure);
  const clusters = providers.clusters.map(cluster => ({
    ...cluster,
    ...(cluster.aws && { aws }),
    ...(cluster.azure && { azure }),
    kubernetes: restrictedPort(onUnread, restrictCluster(cluster.name, maySee))(cluster.kubernetes),
  }));
  // Registries are asked without a login: what they say is public.
  return { ...providers, aws, azure, clusters };
}

function restrictCluster(cluster: string, maySee: MaySee): Restrict {
  const isSeen = (item: unknown) => maySee({ in: 'namespace', cluster, namespace: namespaceOf(item) });
  return async (method, args, read) => {
    const place = placeOf(method, args);
    switch (place.in) {
      case 'namespace':
        return maySee({ ...place, cluster }) ? read() : refuse('namespace');
      case 'cluster':
        return maySee({ in: 'cluster', cluster }) ? read() : refuse('cluster');
      case 'everywhere':
        return maySee({ in: 'cluster', cluster }) ? whole(await read(), isSeen) : refuse('cluster');
      case 'anywhere':
        return maySee({ in: 'some-namespace', cluster }) ? part(await read(), isSeen) : refuse('namespace');
    }
  };
}

/** A list of which the asker may see every object. */
function whole(list: unknown, isSeen: (item: unknown) => boolean): unknown {
  return isListed(list) && !list.items.every(isSeen) ? refuse('namespace') : list;
}

/** The objects of a list that the asker may see, which then is not complete; none of several is as good as a refusal. */
function part(list: unknown, isSeen: (item: unknown) => boolean): unknown {
  if (!isListed(list)) return list;
  const items = list.items.filter(isSeen);
  if (items.length === list.items.length) return list;
  return items.length === 0 ? refuse('namespace') : { items, complete: false };
}

function isListed(answer: unknown): answer is { readonly items: readonly unknown[] } {
  return typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items);
}

/** Of an event, where its object is. */
function namespaceOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  const { metadata, involvedObject }: Namespaced = item;
  return metadata?.namespace ?? involvedObject?.namespace ?? '';
}

interface Namespaced {
  readonly metadata?: { readonly namespace?: string };
  readonly involvedObject?: { readonly namespace?: string };
}

/** The account or subscription of a call, which its first argument names: as a place, or in a resource-manager id. */
function accountOf(where: unknown): string {
  if (typeof where === 'string') return /^\/subscriptions\/([^/]+)/i.exec(where)?.[1] ?? '';
  if (typeof where !== 'object' || where === null) return '';
  const { account, subscription }: { readonly account?: string; readonly subscription?: string } = where;
  return account ?? subscription ?? '';
}

type PlaceOf = (...args: readonly unknown[]) => ReadPlace;

function placeOf(method: string, args: readonly unknown[]): ReadPlace {
  const place: unknown = Reflect.get(READ_PLACES, method);
  return isPlaceOf(place) ? place(...args) : { in: 'cluster' };
}

function isPlaceOf(place: unknown): place is PlaceOf {
  return typeof place === 'function';
}

function refuse(needs: NotAllowed['needs']): never {
  throw new Obstruction({ kind: 'not-allowed', needs });
}

function restrictedPort(onUnread: (unread: Unread) => void, restrict: Restrict) {
  return <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function' || typeof name === 'symbol') return method;
        return async (...args: readonly unknown[]) => {
          try {
            return await restrict(name, args, () => Reflect.apply(method, target, args));
          } catch (error) {
            if (isRefusal(error)) onUnread({ ...UNSEEN, obstacle: error.obstacle });
            throw error;
          }
        };
      },
    });
}

/** Also told of reads that a check passes over: what was not looked at is not healthy. */
const UNSEEN = {
  check: 'access/everything-may-be-seen',
  title: 'The access rules let you see all that was looked for',
} as const;

function isRefusal(error: unknown): error is Obstruction {
  return error instanceof Obstruction && error.obstacle.kind === 'not-allowed';
}
