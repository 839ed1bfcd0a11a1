import { changeObject, put } from '../../simulator/builders/change.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordAt, recordsAt } from '../../simulator/fields.ts';
import type { World } from '../../simulator/world.ts';
import { CHECKOUT, PLACE } from './scene.ts';

/** Both architectures of the cluster's nodes. */
export const BOTH = ['amd64', 'arm64'] as const;

/** What containerd says of a reference that the registry does not have. */
export function notFound(image: string, full = image) {
  const says = `rpc error: code = NotFound desc = failed to pull and unpack image "${full}": failed to resolve reference "${full}": ${full}: not found`;
  return { image, says } as const;
}

/** The world in which `shop/checkout` runs another image, and well. */
export function running(world: World, image: string, now: Date): World {
  const path = ['spec', 'template', 'spec', 'containers'];
  const changed = changeObject(world, PLACE.cluster, CHECKOUT, deployment => {
    const [container] = recordsAt(deployment, ...path);
    return put(deployment, path, [{ ...recordAt(container), image }]);
  });
  return rollOut(changed, PLACE.cluster, CHECKOUT, now);
}
