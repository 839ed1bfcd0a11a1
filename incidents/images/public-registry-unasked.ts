import type { Incident } from '../incident.ts';
import { healthy, NODE, pastedEvents, stuck } from './scene.ts';
import { onGraviton } from './scene-platform.ts';

const IMAGE = 'acmecorp/canary:3.5.1';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/${IMAGE}": no match for platform in manifest: not found`,
} as const;

/** The node found nothing for its platform, and the bot may not ask the registry what there is. */
export const publicRegistryUnasked: Incident = {
  name: 'public-registry-unasked',
  title: 'A public image lacks a platform, and the bot is not allowed to ask the registry for those it has',
  message: pastedEvents(FAILURE, 'the canary hangs on one node'),
  world: now => stuck(onGraviton(healthy(now), now), FAILURE, now, {}, NODE),
  expect: {
    kind: 'image-platform-mismatch',
    verdict: 'inconclusive',
    unchecked: [{ check: 'registry/registry-gives-image', permission: 'undecidable' }],
  },
};
