import { defined } from '../defined.ts';
import type { Event } from './types.ts';

/** An event as servers write it: a time may be a `Date`, text with microseconds, or null. */
export interface WireEvent {
  readonly type?: string | null;
  readonly reason?: string | null;
  readonly message?: string | null;
  readonly count?: number | null;
  readonly firstTimestamp?: WireTime;
  readonly lastTimestamp?: WireTime;
  readonly eventTime?: WireTime;
  readonly series?: { readonly count?: number | null; readonly lastObservedTime?: WireTime } | null;
  readonly source?: { readonly component?: string | null } | null;
  readonly reportingComponent?: string | null;
  readonly involvedObject?: {
    readonly kind?: string | null;
    readonly namespace?: string | null;
    readonly name?: string | null;
  } | null;
  readonly metadata?: { readonly creationTimestamp?: WireTime } | null;
}

type WireTime = Date | string | null | undefined;

/** An event with its times: the scheduler writes only `eventTime`, repeats of newer reporters stand in `series`. */
export function eventOf(event: WireEvent): Event {
  const { type, reason, message, count, series, involvedObject, metadata } = event;
  const { lastTimestamp, firstTimestamp, eventTime } = event;
  const createdAt = metadata?.creationTimestamp;
  return defined({
    type,
    reason,
    message,
    count: count ?? series?.count,
    firstSeen: firstOf(firstTimestamp, eventTime, createdAt),
    lastSeen: firstOf(series?.lastObservedTime, lastTimestamp, eventTime, firstTimestamp, createdAt),
    reportingComponent: event.reportingComponent || event.source?.component,
    involvedObject: involvedObject ? defined(nameOf(involvedObject)) : undefined,
  });
}

function nameOf({ kind, namespace, name }: NonNullable<WireEvent['involvedObject']>) {
  return { kind, namespace, name };
}

/** The first that is a time; an unreadable one is none. */
function firstOf(...times: readonly WireTime[]): Date | undefined {
  return times
    .filter(time => time !== null && time !== undefined)
    .map(time => new Date(time))
    .find(time => !Number.isNaN(time.getTime()));
}
