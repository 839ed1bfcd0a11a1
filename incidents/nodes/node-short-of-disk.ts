import type { Incident } from '../incident.ts';
import { healthy, MEMBER_NODE, onNode } from './scene.ts';

/** A node runs short of disk space. */
export const nodeShortOfDisk: Incident = {
  name: 'node-short-of-disk',
  title: 'A node runs short of disk space',
  message: `Warning  EvictionThresholdMet  5m  kubelet, ${MEMBER_NODE}  Attempting to reclaim ephemeral-storage`,
  world(now) {
    return onNode(healthy(now), { pressure: 'DiskPressure', message: 'kubelet has disk pressure' }, now);
  },
  expect: {
    kind: 'node-pressure',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-no-pressure', code: 'disk' },
  },
};
