import { withObjects } from '../../simulator/builders/change.ts';
import { event } from '../../simulator/builders/objects.ts';
import type { Incident } from '../incident.ts';
import { healthy, PLACE, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'ghcr.io/acme/tool:2.4';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Ftool%3Apull&service=ghcr.io: 401 Unauthorized`,
} as const;

/** The pull secret is in another namespace. */
export const pullSecretMissing: Incident = {
  name: 'pull-secret-missing',
  title: 'The pull secret is in another namespace',
  message: pastedEvents(FAILURE, 'same image runs in the tools namespace without trouble'),
  world: now => {
    const world = stuck(healthy(now), FAILURE, now, { imagePullSecrets: [{ name: 'ghcr' }] });
    const pods = world.clusters[PLACE.cluster]?.objects.filter(
      one => one.kind === 'Pod' && one.metadata.name.startsWith('checkout-'),
    );
    const warnings = (pods ?? []).map(({ metadata: { name, namespace = '' } }) =>
      event(
        {
          about: { kind: 'Pod', name },
          namespace,
          reason: 'FailedToRetrieveImagePullSecret',
          message:
            'Unable to retrieve some image pull secrets (ghcr); attempting to pull the image may not succeed.',
        },
        now,
      ),
    );
    return withObjects(world, PLACE.cluster, ...warnings);
  },
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pull-secrets-are-right', code: 'secret-missing' },
  },
  repair: [
    'kubectl create secret docker-registry ghcr -n shop --docker-server=ghcr.io --docker-username=robot --docker-password=x',
    'kubectl rollout restart deployment/checkout -n shop',
  ],
};
