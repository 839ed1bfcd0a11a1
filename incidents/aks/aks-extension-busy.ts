import { withArm } from '../../simulator/builders/aks/change-arm.ts';
import { connectorExtension } from '../../simulator/builders/aks/cluster-resources.ts';
import type { Incident } from '../incident.ts';
import { healthy, SITE } from './scene.ts';
import { CONFLICT, pastedCreate } from './scene-words.ts';

/** Another connection is being made at the same moment. */
export const aksExtensionBusy: Incident = {
  name: 'aks-extension-busy',
  title: 'Another connection is being made at the same moment',
  message: pastedCreate('two pipelines ran at once, this one lost', CONFLICT),
  world(now) {
    return withArm(healthy(now), connectorExtension(SITE, { state: 'Updating' }));
  },
  expect: {
    kind: 'aks-conflict',
    verdict: 'cause-found',
    cause: { check: 'azure/extension-is-healthy', code: 'in-flight' },
  },
};
