import { withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { ACCOUNT, CLUSTER, healthy } from './scene.ts';

/** The service account of a connection was deleted. */
export const aksConnectionAccountDeleted: Incident = {
  name: 'aks-connection-account-deleted',
  title: 'The service account of a connection was deleted',
  message: '/diagnose connection receipts',
  world(now) {
    return withoutObject(healthy(now), CLUSTER, ACCOUNT);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/connection-objects-exist', code: 'account-missing' },
  },
  repair: ['kubectl create serviceaccount checkout -n shop'],
};
