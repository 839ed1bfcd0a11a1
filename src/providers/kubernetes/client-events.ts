import type { Apis } from './client-apis.ts';
import { listed } from './client-listing.ts';
import { eventOf } from './event-of.ts';
import type { KubernetesPort } from './port.ts';
import type { Event } from './types.ts';

const MOST_EVENTS = 50;
/** Events come unsorted, so more are read than given: an object rarely has as many. */
const MOST_READ = 500;

/** Reads of events. */
export function eventReads(apis: () => Promise<Apis>): Pick<KubernetesPort, 'eventsAbout' | 'warnings'> {
  const newest = async (namespace: string, fieldSelector: string) => {
    const { core } = await apis();
    const { items, complete } = await listed(MOST_READ, page =>
      namespace === ''
        ? core.listEventForAllNamespaces({ fieldSelector, ...page })
        : core.listNamespacedEvent({ namespace, fieldSelector, ...page }),
    );
    const newestFirst = items.map(eventOf).toSorted((a, b) => timeOf(b) - timeOf(a));
    return { items: newestFirst.slice(0, MOST_EVENTS), complete: complete && items.length <= MOST_EVENTS };
  };
  return {
    eventsAbout: (namespace, kind, name) =>
      newest(namespace, `involvedObject.kind=${kind},involvedObject.name=${name}`),
    warnings: (namespace, reason) => newest(namespace, `type=Warning,reason=${reason}`),
  };
}

function timeOf({ lastSeen }: Event): number {
  return lastSeen?.getTime() ?? 0;
}
