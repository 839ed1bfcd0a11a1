import { changeObjects, withoutObject } from '../../simulator/builders/change.ts';
import { waiting } from '../../simulator/builders/pod-states.ts';
import type { Incident } from '../incident.ts';
import { CLUSTER, healthy } from './scene.ts';

/** The secret of a connection was deleted. */
export const aksConnectionSecretDeleted: Incident = {
  name: 'aks-connection-secret-deleted',
  title: 'The secret of a connection was deleted',
  message: '/diagnose connection -c aks-prod ledger',
  world(now) {
    const gone = withoutObject(healthy(now), CLUSTER, {
      kind: 'Secret',
      namespace: 'shop',
      name: 'sc-ledger-secret',
    });
    const isOurs = ({
      kind,
      metadata,
    }: {
      readonly kind: string;
      readonly metadata: { readonly name: string };
    }) => kind === 'Pod' && metadata.name.startsWith('invoices-');
    return changeObjects(gone, CLUSTER, isOurs, pod =>
      waiting(pod, 'CreateContainerConfigError', 'secret "sc-ledger-secret" not found'),
    );
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/connection-objects-exist', code: 'secret-missing' },
  },
  repair: [
    'az aks connection create postgres-flexible --resource-group shop-prod --name aks-prod --connection ledger --server shop-ledger --database ledger',
  ],
};
