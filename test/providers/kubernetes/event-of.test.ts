import { describe, expect, it } from 'vitest';
import { eventOf, type WireEvent } from '../../../src/providers/kubernetes/event-of.ts';

// What kube-scheduler 1.34 writes: no count, no source, microseconds, null times.
const SCHEDULER: WireEvent = {
  metadata: { creationTimestamp: '2026-05-01T10:00:01Z' },
  type: 'Warning',
  reason: 'FailedScheduling',
  message: '0/2 nodes are available: 2 Insufficient cpu.',
  eventTime: '2026-05-01T10:00:00.123456Z',
  firstTimestamp: null,
  lastTimestamp: null,
  source: {},
  reportingComponent: 'default-scheduler',
  involvedObject: { kind: 'Pod', namespace: 'shop', name: 'till-1' },
};

const KUBELET: WireEvent = {
  type: 'Warning',
  reason: 'BackOff',
  count: 7,
  eventTime: null,
  firstTimestamp: '2026-05-01T09:00:00Z',
  lastTimestamp: '2026-05-01T10:00:00Z',
  source: { component: 'kubelet' },
  reportingComponent: '',
};

const seen = (event: WireEvent) => {
  const { firstSeen, lastSeen, count } = eventOf(event);
  return [firstSeen?.toISOString(), lastSeen?.toISOString(), count];
};

describe('the times of an event', () => {
  it('come from eventTime where the scheduler wrote nothing else', () => {
    expect(seen(SCHEDULER)).toEqual(['2026-05-01T10:00:00.123Z', '2026-05-01T10:00:00.123Z', undefined]);
    expect(eventOf(SCHEDULER)).toMatchObject({ reportingComponent: 'default-scheduler', type: 'Warning' });
  });

  it('come from the series of a repeated event', () => {
    const series = { count: 12, lastObservedTime: '2026-05-01T11:00:00.000001Z' };
    expect(seen({ ...SCHEDULER, series })).toEqual([
      '2026-05-01T10:00:00.123Z',
      '2026-05-01T11:00:00.000Z',
      12,
    ]);
  });

  it('come from the timestamps of a kubelet', () => {
    expect(seen(KUBELET)).toEqual(['2026-05-01T09:00:00.000Z', '2026-05-01T10:00:00.000Z', 7]);
    expect(eventOf(KUBELET).reportingComponent).toBe('kubelet');
  });

  it('come from the object when the reporter wrote none, and are absent when nobody did', () => {
    const { metadata, type } = SCHEDULER;
    expect(seen({ metadata: metadata ?? null, type: type ?? null })[1]).toBe('2026-05-01T10:00:01.000Z');
    expect(eventOf({ type: 'Normal', lastTimestamp: 'soon' })).toEqual({ type: 'Normal' });
  });
});
