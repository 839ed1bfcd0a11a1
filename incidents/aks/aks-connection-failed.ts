import type { Incident } from '../incident.ts';
import { healthy, inState, linkerId } from './scene.ts';
import { CREATE_AGAIN } from './scene-words.ts';

/** A connection was never finished. */
export const aksConnectionFailed: Incident = {
  name: 'aks-connection-failed',
  title: 'A connection was never finished',
  message: '/diagnose connection -c aks-prod receipts',
  world(now) {
    return inState(healthy(now), linkerId('receipts'), 'Failed');
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'azure/connection-is-healthy', code: 'failed' },
  },
  repair: [CREATE_AGAIN],
};
