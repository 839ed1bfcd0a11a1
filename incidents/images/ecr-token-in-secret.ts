import { changeObject, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { GOOD_IMAGE, healthy, PLACE, pastedEvents, stuck } from './scene.ts';

const HYBRID = ['ip-10-0-1-21.eu-west-1.compute.internal', 'ip-10-0-33-22.eu-west-1.compute.internal'];
const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized`,
} as const;

/** A hybrid node pulls from ECR with yesterday’s token in a secret. */
export const ecrTokenInSecret: Incident = {
  name: 'ecr-token-in-secret',
  title: 'A hybrid node pulls from ECR with yesterday’s token in a secret',
  message: pastedEvents(FAILURE, 'on the machines in our own rack it pulls for half a day, then stops'),
  world: now => {
    const stopped = stuck(healthy(now), FAILURE, now, { imagePullSecrets: [{ name: 'ecr-token' }] });
    return HYBRID.reduce(
      (so, name) =>
        changeObject(so, PLACE.cluster, { kind: 'Node', name }, node =>
          put(node, ['spec', 'providerID'], `eks-hybrid:///eu-west-1/prod-eu/mi-${name}`),
        ),
      stopped,
    );
  },
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pull-secrets-are-right', code: 'ecr-token-in-secret' },
  },
};
