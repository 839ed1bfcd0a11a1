import { changeRegional, upsert } from '../../simulator/builders/change.ts';
import { repository } from '../../simulator/builders/ecr.ts';
import type { Incident } from '../incident.ts';
import { GOOD_IMAGE, healthy, PLACE, pastedEvents, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/checkout-next:1.0.0`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
} as const;

/** The repository is there, but nothing was ever pushed to it. */
export const imageRepositoryEmpty: Incident = {
  name: 'image-repository-empty',
  title: 'The repository is there, but nothing was ever pushed to it',
  message: pastedEvents(FAILURE, 'terraform made the new repository this morning'),
  world: now => {
    const fresh = upsert('repositoryName', repository({ ...PLACE, name: 'shop/checkout-next' }));
    return stuck(changeRegional(healthy(now), PLACE, 'ecr', 'repositories', fresh), FAILURE, now);
  },
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'aws/image-exists-in-registry', code: 'repository-empty' },
  },
  repair: [`kubectl set image deployment/checkout app=${GOOD_IMAGE} -n shop`],
};
