import type { Incident } from '../incident.ts';
import { healthy, stuck } from './scene.ts';

const IMAGE = 'quay.io/acme/reports:1.4';
const FAILURE = { image: IMAGE, reason: 'BackOff', says: `Back-off pulling image "${IMAGE}"` } as const;

/** A pod waits since yesterday, its event with the reason is gone, and the bot may not ask registries. */
export const publicImageWaitsUntold: Incident = {
  name: 'public-image-waits-untold',
  title: 'A pod waits for a public image, the reason has faded, and the bot is not allowed to ask registries',
  message: `reports is down since yesterday
$ kubectl --context prod-eu -n shop get events
35s   Normal   BackOff   pod/checkout   ${FAILURE.says}
20s   Warning  Failed    pod/checkout   Error: ImagePullBackOff`,
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-pull-failed',
    verdict: 'inconclusive',
    unchecked: [{ check: 'registry/registry-gives-image', permission: 'undecidable' }],
  },
};
