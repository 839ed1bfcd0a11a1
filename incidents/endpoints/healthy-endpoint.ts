import { startAgain } from '../../simulator/controllers/start-again.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The endpoint was out of reach for a while, and is back. */
export const healthyEndpoint: Incident = {
  name: 'healthy-endpoint',
  title: 'The endpoint was out of reach for a while, and is back',
  message: pastedLog(PRINTED, 'was this us or AWS? came back by itself'),
  world(now) {
    return startAgain(unable(healthy(now), PRINTED, now), now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'healthy',
  },
};
