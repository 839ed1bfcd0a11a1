import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, healthy } from './scene.ts';
import { AGENT_TIMEOUT, CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** The extension’s namespace hangs in deletion. */
export const aksNamespaceTerminating: Incident = {
  name: 'aks-namespace-terminating',
  title: 'The extension’s namespace hangs in deletion',
  message: pastedCreate('deleted sc-system to start afresh, now nothing goes', AGENT_TIMEOUT),
  world(now) {
    const namespace = { kind: 'Namespace', name: 'sc-system' };
    return changeObject(healthy(now), CLUSTER, namespace, one =>
      put(one, ['status', 'phase'], 'Terminating'),
    );
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/extension-namespace-is-healthy', code: 'terminating' },
  },
  repair: [CREATE_AGAIN],
};
