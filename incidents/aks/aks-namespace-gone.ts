import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, healthy } from './scene.ts';
import { CREATE_AGAIN, pastedCreate, READY_TIMEOUT } from './scene-words.ts';

/** Somebody cleaned up “unused” namespaces. */
export const aksNamespaceGone: Incident = {
  name: 'aks-namespace-gone',
  title: 'Somebody cleaned up “unused” namespaces',
  message: pastedCreate('we cleaned up namespaces nobody owned', READY_TIMEOUT),
  world(now) {
    const world = healthy(now);
    const kept = (world.clusters[CLUSTER]?.objects ?? []).filter(
      ({ kind, metadata }) =>
        metadata.namespace !== 'sc-system' && !(kind === 'Namespace' && metadata.name === 'sc-system'),
    );
    return put(world, ['clusters', CLUSTER, 'objects'], kept);
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/extension-namespace-is-healthy', code: 'namespace-missing' },
  },
  repair: [CREATE_AGAIN],
};
