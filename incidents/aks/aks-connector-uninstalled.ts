import { withoutArm } from '../../simulator/builders/aks/change-arm.ts';
import type { Incident } from '../incident.ts';
import { EXTENSION_ID, healthy } from './scene.ts';
import { CREATE_AGAIN } from './scene-words.ts';

/** Somebody uninstalled the extension, and all connections with it. */
export const aksConnectorUninstalled: Incident = {
  name: 'aks-connector-uninstalled',
  title: 'Somebody uninstalled the extension, and all connections with it',
  message: '/diagnose connection ledger',
  world(now) {
    return withoutArm(healthy(now), EXTENSION_ID);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'azure/extension-is-healthy', code: 'missing' },
  },
  repair: [CREATE_AGAIN],
};
