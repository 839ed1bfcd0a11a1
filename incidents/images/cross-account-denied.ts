import type { Incident } from '../incident.ts';
import { healthy, INSTANCE, pastedEvents, stuck } from './scene.ts';
import { DENYING, CROSS_IMAGE as IMAGE, withShared } from './scene-shared.ts';

const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: pull access denied for ${IMAGE}, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/prod-eu-node/${INSTANCE} is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/platform/checkout`,
} as const;

/** A Deny in the repository’s policy is for everybody outside the platform account. */
export const crossAccountDenied: Incident = {
  name: 'cross-account-denied',
  title: 'A Deny in the repository’s policy is for everybody outside the platform account',
  message: pastedEvents(FAILURE, 'they tightened their registry this morning'),
  world: now => stuck(withShared(healthy(now), now, DENYING), FAILURE, now),
  expect: {
    kind: 'image-pull-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/repository-admits-puller', code: 'explicit-deny' },
  },
  repair: [
    `aws ecr set-repository-policy --registry-id 444455556666 --region eu-west-1 --repository-name platform/checkout --policy-text '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"]}]}'`,
  ],
};
