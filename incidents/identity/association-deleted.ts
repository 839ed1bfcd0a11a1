import type { Incident } from '../incident.ts';
import { failing, PLACE, pastedLog } from './scene.ts';
import { NO_ASSOCIATION } from './scene-texts.ts';
import { byPodIdentity, dissociated, POD_ROLE_ARN } from './scene-worlds.ts';

/** The association was deleted while pods of it still run. */
export const associationDeleted: Incident = {
  name: 'association-deleted',
  title: 'The association was deleted while pods of it still run',
  message: pastedLog(NO_ASSOCIATION, 'terraform destroyed a module that looked unused'),
  world: now => failing(dissociated(byPodIdentity(now)), NO_ASSOCIATION, now),
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/association-matches-service-account', code: 'missing' },
  },
  repair: [
    `aws eks create-pod-identity-association --cluster-name ${PLACE.cluster} --namespace shop --service-account checkout --role-arn ${POD_ROLE_ARN}`,
    'kubectl delete pods -l app=checkout -n shop',
  ],
};
