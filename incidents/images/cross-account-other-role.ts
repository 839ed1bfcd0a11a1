import type { Incident } from '../incident.ts';
import { healthy, INSTANCE, PLACE, pastedEvents, stuck } from './scene.ts';
import { admitting, CROSS_IMAGE as IMAGE, withShared } from './scene-shared.ts';

const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: pull access denied for ${IMAGE}, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/prod-eu-node/${INSTANCE} is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/platform/checkout`,
} as const;

/** The repository’s policy still names the role of the old cluster. */
export const crossAccountOtherRole: Incident = {
  name: 'cross-account-other-role',
  title: 'The repository’s policy still names the role of the old cluster',
  message: pastedEvents(FAILURE, 'old cluster pulls it fine, the new one does not'),
  world: now =>
    stuck(
      withShared(healthy(now), now, admitting(`arn:aws:iam::${PLACE.account}:role/prod-2023-node`)),
      FAILURE,
      now,
    ),
  expect: {
    kind: 'image-pull-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/repository-admits-puller', code: 'not-admitted' },
  },
};
