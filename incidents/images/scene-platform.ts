import {
  changeObject,
  changeObjects,
  changeRegional,
  put,
  withLog,
} from '../../simulator/builders/change.ts';
import { image } from '../../simulator/builders/ecr.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordAt, recordsAt } from '../../simulator/fields.ts';
import type { Manifest, World } from '../../simulator/world.ts';
import { CHECKOUT, PLACE } from './scene.ts';

const NODE = { kind: 'Node', name: 'ip-10-0-1-21.eu-west-1.compute.internal' } as const;
const REPOSITORY = 'shop/checkout';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** The world with one more image in the repository, built for these architectures. */
export function pushed(world: World, tag: string, architectures: readonly string[], now: Date): World {
  const spec = {
    account: PLACE.account,
    repository: REPOSITORY,
    tags: [tag],
    pushedMinutesAgo: 40,
    architectures,
  };
  return changeRegional(world, PLACE, 'ecr', 'images', all => [...all, image(spec, now)]);
}

/** The world with one more image that has no index, as a plain build makes it. */
export function pushedSingle(world: World, tag: string, now: Date): World {
  const spec = { account: PLACE.account, repository: REPOSITORY, tags: [tag], pushedMinutesAgo: 40 };
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', size: 1474 };
  const single = {
    ...image(spec, now),
    imageManifestMediaType: OCI_MANIFEST,
    manifest: { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [] },
  };
  return changeRegional(world, PLACE, 'ecr', 'images', all => [...all, single]);
}

/** The world in which the first node has an arm64 processor. */
export function onGraviton(world: World, _now: Date): World {
  return changeObject(world, PLACE.cluster, NODE, node =>
    put(
      put(node, ['status', 'nodeInfo', 'architecture'], 'arm64'),
      ['metadata', 'labels', 'kubernetes.io/arch'],
      'arm64',
    ),
  );
}

/** The world in which the pods of the deployment crash with this image on an arm64 node. */
export function crashingOn(world: World, imageName: string, printed: string, now: Date): World {
  const changed = changeObject(onGraviton(world, now), PLACE.cluster, CHECKOUT, deployment => {
    const path = ['spec', 'template', 'spec', 'containers'];
    const [container] = recordsAt(deployment, ...path);
    return put(deployment, path, [{ ...recordAt(container), image: imageName }]);
  });
  const fresh = rollOut(changed, PLACE.cluster, CHECKOUT, now);
  const logged = pods(fresh).reduce(
    (so, { metadata }) => withLog(so, PLACE.cluster, `shop/${metadata.name}/app/previous`, printed),
    fresh,
  );
  return changeObjects(logged, PLACE.cluster, isOurs, pod =>
    pod.metadata.name === pods(fresh)[0]?.metadata.name ? crashLooping(pod, { exitCode: 1 }, now) : pod,
  );
}

function pods(world: World): readonly Manifest[] {
  return (world.clusters[PLACE.cluster]?.objects ?? []).filter(isOurs);
}

function isOurs({ kind, metadata }: Manifest): boolean {
  return kind === 'Pod' && metadata.namespace === 'shop' && metadata.name.startsWith('checkout-');
}
