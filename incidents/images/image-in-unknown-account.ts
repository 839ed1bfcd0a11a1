import type { Incident } from '../incident.ts';
import { healthy, INSTANCE, pastedEvents, stuck } from './scene.ts';

const IMAGE = '777788889999.dkr.ecr.eu-west-1.amazonaws.com/vendor/agent:7.2';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: pull access denied for ${IMAGE}, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/prod-eu-node/${INSTANCE} is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:777788889999:repository/vendor/agent`,
} as const;

/** The registry belongs to an account that the bot is not configured for. */
export const imageInUnknownAccount: Incident = {
  name: 'image-in-unknown-account',
  title: 'The registry belongs to an account that the bot is not configured for',
  message: pastedEvents(FAILURE, 'our vendor gave us access to their image, they say'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-pull-denied',
    verdict: 'inconclusive',
    unchecked: [
      { check: 'aws/image-exists-in-registry', permission: 'not-configured' },
      { check: 'aws/repository-admits-puller', permission: 'not-configured' },
    ],
  },
};
