import { withObjects, withoutObject } from '../../simulator/builders/change.ts';
import { namespace, serviceAccount } from '../../simulator/builders/objects.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, CHECKOUT, failing, healthy, PLACE, pastedLog, ROLE_ARN } from './scene.ts';

/** The service account was deleted in a clean-up; one of the same name lives in another namespace. */
export const serviceAccountDeleted: Incident = {
  name: 'service-account-deleted',
  title: 'The service account was deleted in a clean-up; one of the same name lives in another namespace',
  message: pastedLog(ASSUME_DENIED, 'we removed unused service accounts yesterday, checkout is surely used?'),
  world(now) {
    const gone = withoutObject(healthy(now), PLACE.cluster, CHECKOUT);
    const namesake = serviceAccount({ name: 'checkout', namespace: 'shop-legacy', roleArn: ROLE_ARN }, now);
    return failing(
      withObjects(gone, PLACE.cluster, namespace('shop-legacy', now), namesake),
      ASSUME_DENIED,
      now,
    );
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-exists', code: 'missing' },
  },
};
