import { annotate, changeObject, put } from '../../simulator/builders/change.ts';
import { minutesBefore, timeOf } from '../../simulator/builders/naming.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, failing, healthy, NO_CREDENTIALS, PLACE, pastedLog, ROLE_ARN } from './scene.ts';

const KEY = 'eks.amazonaws.com/role-arn';

/** The role was annotated after the pods had started. */
export const podOlderThanAnnotation: Incident = {
  name: 'pod-older-than-annotation',
  title: 'The role was annotated after the pods had started',
  message: pastedLog(NO_CREDENTIALS, 'I gave checkout its role ten minutes ago, why does it still say this'),
  world(now) {
    const bare = annotate(healthy(now), PLACE.cluster, CHECKOUT, KEY, undefined);
    const rolled = rollOut(bare, PLACE.cluster, { ...CHECKOUT, kind: 'Deployment', minutesAgo: 40 }, now);
    const annotated = annotate(rolled, PLACE.cluster, CHECKOUT, KEY, ROLE_ARN);
    const entry = {
      manager: 'kubectl-annotate',
      operation: 'Update',
      apiVersion: 'v1',
      time: timeOf(minutesBefore(now, 12)),
      fieldsType: 'FieldsV1',
      fieldsV1: { 'f:metadata': { 'f:annotations': { [`f:${KEY}`]: {} } } },
    };
    const recorded = changeObject(annotated, PLACE.cluster, CHECKOUT, account =>
      put(account, ['metadata', 'managedFields'], [entry]),
    );
    return failing(recorded, NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-web-identity', code: 'older-than-annotation' },
  },
};
