import { nodeNameOf } from '../../simulator/builders/compute.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';

const LAST_WEEKS = nodeNameOf('10.0.1.119', 'eu-west-1a');

/** The node of last week's alert was replaced since. */
export const nodeGone: Incident = {
  name: 'node-gone',
  title: 'The node of last week’s alert was replaced since',
  message: `/diagnose node ${LAST_WEEKS} -c prod-eu`,
  world: healthy,
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-joined', code: 'gone' },
  },
  lasts: 'the node that took its place has another address, and so another name',
};
