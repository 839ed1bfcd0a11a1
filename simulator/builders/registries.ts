import { createHash } from 'node:crypto';
import type { RegistryWorld, RepositoryWorld, Resource, World } from '../world.ts';
import { digestOf } from './naming.ts';

const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

type Repositories = Readonly<Record<string, RepositoryWorld>>;

/** A repository with an image a tag, each for these architectures of Linux. */
export function publicRepository(
  name: string,
  architecturesByTag: Readonly<Record<string, readonly string[]>>,
): RepositoryWorld {
  const images = Object.entries(architecturesByTag).map(([tag, architectures]) => {
    const index = indexOf(name, tag, architectures);
    return {
      tag,
      index,
      digest: `sha256:${createHash('sha256').update(JSON.stringify(index)).digest('hex')}`,
    };
  });
  return {
    tags: Object.fromEntries(images.map(({ tag, digest }) => [tag, digest])),
    manifests: Object.fromEntries(images.map(({ digest, index }) => [digest, index])),
  };
}

/** Docker Hub: everybody gets a token, and what it does not reach is answered alike whether it is private or not there. */
export function dockerHub(repositories: Repositories): RegistryWorld {
  const login = { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' };
  return { login, repositories };
}

/** The registry of GitHub, whose login gives no token for what is private or not there. */
export function gitHubRegistry(repositories: Repositories): RegistryWorld {
  return { login: { realm: 'https://ghcr.io/token', service: 'ghcr.io', isStrict: true }, repositories };
}

/** Quay, whose login has its place below the protocol's own path. */
export function quay(repositories: Repositories): RegistryWorld {
  return { login: { realm: 'https://quay.io/v2/auth', service: 'quay.io' }, repositories };
}

/** The world with public registries that may be asked, by the host that images name. */
export function withRegistries(world: World, registries: Readonly<Record<string, RegistryWorld>>): World {
  return { ...world, registries: { ...world.registries, ...registries } };
}

/** As build tools push it, with an attestation beside the images. */
function indexOf(name: string, tag: string, architectures: readonly string[]): Resource {
  const entry = (architecture: string, os: string) => {
    const digest = `sha256:${digestOf(name, tag, architecture)}`;
    return { mediaType: OCI_MANIFEST, digest, size: 2290, platform: { architecture, os } };
  };
  const images = architectures.map(architecture => entry(architecture, 'linux'));
  return { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [...images, entry('unknown', 'unknown')] };
}
