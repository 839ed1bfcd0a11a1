import type { Incident } from '../incident.ts';
import { healthy, MEMBER } from './scene.ts';

/** A node that works is asked about, and nothing is wrong with it. */
export const healthyNodes: Incident = {
  name: 'healthy-nodes',
  title: 'A node that works is asked about, and nothing is wrong with it',
  message: `/diagnose instance ${MEMBER} -c prod-eu`,
  world: healthy,
  expect: { kind: 'none', verdict: 'healthy' },
};
