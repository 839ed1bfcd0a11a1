import type { Incident } from '../incident.ts';
import { healthy, INSTANCE, pastedEvents, stuck } from './scene.ts';
import { CROSS_IMAGE as IMAGE, withShared } from './scene-shared.ts';

const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: pull access denied for ${IMAGE}, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/prod-eu-node/${INSTANCE} is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/platform/checkout`,
} as const;

/** The platform team’s repository has no policy at all. */
export const crossAccountNoPolicy: Incident = {
  name: 'cross-account-no-policy',
  title: 'The platform team’s repository has no policy at all',
  message: pastedEvents(FAILURE, 'moved to the shared registry of the platform team, works on their cluster'),
  world: now => stuck(withShared(healthy(now), now, undefined), FAILURE, now),
  expect: {
    kind: 'image-pull-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/repository-admits-puller', code: 'no-policy' },
  },
};
