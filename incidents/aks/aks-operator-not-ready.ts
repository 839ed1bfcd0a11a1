import { changeObject, changeObjects, put } from '../../simulator/builders/change.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, healthy } from './scene.ts';
import { pastedCreate, READY_TIMEOUT } from './scene-words.ts';

/** The extension’s own operator crashes. */
export const aksOperatorNotReady: Incident = {
  name: 'aks-operator-not-ready',
  title: 'The extension’s own operator crashes',
  message: pastedCreate('every connection times out since this morning', READY_TIMEOUT),
  world(now) {
    const isOperator = ({
      kind,
      metadata,
    }: {
      readonly kind: string;
      readonly metadata: { readonly name: string };
    }) => kind === 'Pod' && metadata.name.startsWith('sc-extension-operator-');
    const crashing = changeObjects(healthy(now), CLUSTER, isOperator, pod => crashLooping(pod, {}, now));
    const operator = { kind: 'Deployment', namespace: 'sc-system', name: 'sc-extension-operator' };
    return changeObject(crashing, CLUSTER, operator, one => put(one, ['status', 'readyReplicas'], 0));
  },
  expect: {
    kind: 'aks-extension-timeout',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/extension-namespace-is-healthy', code: 'not-ready' },
  },
};
