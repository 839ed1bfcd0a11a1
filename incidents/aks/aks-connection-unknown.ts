import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';

/** The connection has another name. */
export const aksConnectionUnknown: Incident = {
  name: 'aks-connection-unknown',
  title: 'The connection has another name',
  message: '/diagnose connection -c aks-prod reciepts',
  world(now) {
    return healthy(now);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'azure/connection-is-healthy', code: 'missing' },
  },
  repair: [
    'az aks connection create storage-blob --resource-group shop-prod --name aks-prod --connection reciepts',
  ],
};
