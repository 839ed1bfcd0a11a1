import { textAt, textsAt } from '../fields.ts';
import type { Resource, SubscriptionWorld } from '../world.ts';
import type { ArmPath } from './path.ts';

/** The resources that a collection's path lists, under the filter that was asked for. */
export function listOf(state: SubscriptionWorld, path: ArmPath, filter: string): readonly Resource[] {
  const { namespace, type } = path;
  if (`${namespace}/${type}` === 'Microsoft.Insights/eventtypes/values') return activity(state, path, filter);
  if (`${namespace}/${type}` === 'Microsoft.Authorization/roleAssignments')
    return assignments(state, path, filter);
  const direct = under(state, path.id);
  return direct.length > 0 || path.resourceGroup !== '' ? direct : anywhere(state, path);
}

/** Children of a collection, one level down. */
function under({ resources }: SubscriptionWorld, collection: string): readonly Resource[] {
  const start = `${collection.toLowerCase()}/`;
  return Object.entries(resources)
    .filter(([id]) => id.toLowerCase().startsWith(start) && !id.slice(start.length).includes('/'))
    .map(([, resource]) => resource);
}

/** A list over all resource groups of the subscription. */
function anywhere({ resources }: SubscriptionWorld, { namespace, type }: ArmPath): readonly Resource[] {
  const part = `/providers/${namespace}/${type}/`.toLowerCase();
  return Object.entries(resources)
    .filter(([id]) => {
      const at = id.toLowerCase().indexOf(part);
      return at >= 0 && !id.slice(at + part.length).includes('/');
    })
    .map(([, resource]) => resource);
}

/** `atScope()`: what is given at the scope or above; `assignedTo('…')`: to the principal or a group it is in. */
function assignments({ resources }: SubscriptionWorld, { id }: ArmPath, filter: string): readonly Resource[] {
  const scope = id.slice(0, id.toLowerCase().lastIndexOf('/providers/')).toLowerCase();
  const principal = /assignedTo\('([^']{1,100})'\)/.exec(filter)?.[1];
  return Object.entries(resources)
    .filter(([own]) => /\/roleAssignments\/[^/]{1,60}$/i.test(own))
    .map(([, resource]) => resource)
    .filter(one => {
      const given = textAt(one, 'properties', 'scope').toLowerCase();
      const reaches = scope === given || scope.startsWith(`${given}/`) || given === '/';
      const holders = [textAt(one, 'properties', 'principalId'), ...textsAt(one, 'members')];
      return reaches && (principal === undefined || holders.includes(principal));
    })
    .map(({ members: _members, ...wire }) => wire);
}

function activity({ resources }: SubscriptionWorld, { id }: ArmPath, filter: string): readonly Resource[] {
  const since = Date.parse(/eventTimestamp ge '([^']{1,40})'/.exec(filter)?.[1] ?? '');
  const about = /resourceUri eq '([^']{1,1000})'/.exec(filter)?.[1]?.toLowerCase();
  return under({ resources }, id)
    .filter(one => about === undefined || textAt(one, 'resourceId').toLowerCase() === about)
    .filter(one => Number.isNaN(since) || Date.parse(textAt(one, 'eventTimestamp')) >= since)
    .toSorted((a, b) => textAt(b, 'eventTimestamp').localeCompare(textAt(a, 'eventTimestamp')));
}
