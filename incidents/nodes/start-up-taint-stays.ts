import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER, MEMBER_NODE, PLACE } from './scene.ts';

/** A start-up taint was never taken off. */
export const startUpTaintStays: Incident = {
  name: 'start-up-taint-stays',
  title: 'A start-up taint was never taken off',
  message: `/diagnose instance -c prod-eu ${MEMBER}`,
  world(now) {
    return changeObject(healthy(now), PLACE.cluster, { kind: 'Node', name: MEMBER_NODE }, one =>
      put(one, ['spec', 'taints'], [{ key: 'ebs.csi.aws.com/agent-not-ready', effect: 'NoExecute' }]),
    );
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-takes-pods', code: 'start-up-taint' },
  },
};
