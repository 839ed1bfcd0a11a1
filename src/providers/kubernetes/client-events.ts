import type { CoreV1Event } from '@kubernetes/client-node';
import { defined } from '../defined.ts';
import type { Apis } from './client-apis.ts';
import { listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';
import type { Event } from './types.ts';

const MOST_EVENTS = 50;
/** Events come unsorted, so more are read than given: an object rarely has as many. */
const MOST_READ = 500;

/** Reads of events. */
export function eventReads(apis: () => Promise<Apis>): Pick<KubernetesPort, 'eventsAbout'> {
  return {
    eventsAbout: async (namespace, kind, name) => {
      const { core } = await apis();
      const fieldSelector = `involvedObject.kind=${kind},involvedObject.name=${name}`;
      const { items, complete } = await listed(MOST_READ, page =>
        namespace === ''
          ? core.listEventForAllNamespaces({ fieldSelector, ...page })
          : core.listNamespacedEvent({ namespace, fieldSelector, ...page }),
      );
      const newestFirst = items.map(eventOf).toSorted((a, b) => timeOf(b) - timeOf(a));
      return { items: newestFirst.slice(0, MOST_EVENTS), complete: complete && items.length <= MOST_EVENTS };
    },
  };
}

function timeOf({ lastTimestamp }: Event): number {
  return lastTimestamp?.getTime() ?? 0;
}

/** Newer reporters leave `lastTimestamp` empty and fill `series` or `eventTime`. */
function eventOf({ type, reason, message, count, series, lastTimestamp, eventTime }: CoreV1Event): Event {
  return defined({
    type,
    reason,
    message,
    count: count ?? series?.count,
    lastTimestamp: lastTimestamp ?? series?.lastObservedTime ?? eventTime,
  });
}
