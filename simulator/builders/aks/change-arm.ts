import type { Resource, World } from '../../world.ts';
import { put } from '../change.ts';

/** The subscription that an id is in. */
function subscriptionOf(id: string): string {
  const subscription = /^\/subscriptions\/([^/]{1,60})/.exec(id)?.[1];
  if (subscription === undefined) throw new Error(`"${id}" is not the id of a resource in a subscription`);
  return subscription;
}

/** The resource with an id, if the world has it; ids do not tell case apart. */
export function findArm(world: World, id: string): Resource | undefined {
  return entryOf(world, id)?.[1];
}

/** The world with resources in place of those of the same ids. */
export function withArm(world: World, ...resources: readonly Resource[]): World {
  return resources.reduce<World>((so, resource) => {
    const id = String(resource.id);
    const key = entryOf(so, id)?.[0] ?? id;
    return put(so, ['subscriptions', subscriptionOf(id), 'resources', key], resource);
  }, world);
}

/** The world with a resource changed; one that is not there is a mistake of the caller. */
export function changeArm(world: World, id: string, change: (resource: Resource) => Resource): World {
  const before = findArm(world, id);
  if (before === undefined) throw new Error(`the world has no resource ${id}`);
  return withArm(world, change(before));
}

/** The world without a resource and without what is below it. */
export function withoutArm(world: World, id: string): World {
  const subscription = subscriptionOf(id);
  const gone = id.toLowerCase();
  const kept = Object.entries(world.subscriptions[subscription]?.resources ?? {}).filter(([own]) => {
    const name = own.toLowerCase();
    return name !== gone && !name.startsWith(`${gone}/`);
  });
  return put(world, ['subscriptions', subscription, 'resources'], Object.fromEntries(kept));
}

/** Resources of the world whose ids begin with a text, in the world's order. */
export function armUnder(world: World, start: string): readonly Resource[] {
  const first = start.toLowerCase();
  return Object.values(world.subscriptions)
    .flatMap(({ resources }) => Object.entries(resources))
    .filter(([id]) => id.toLowerCase().startsWith(first))
    .map(([, resource]) => resource);
}

function entryOf(world: World, id: string): readonly [string, Resource] | undefined {
  const wanted = id.toLowerCase();
  return Object.values(world.subscriptions)
    .flatMap(({ resources }) => Object.entries(resources))
    .find(([own]) => own.toLowerCase() === wanted);
}
