import type { Resource } from '../world.ts';
import { digestOf, epochOf, minutesBefore } from './naming.ts';

const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** A registry of an account and region, as an image names it. */
export function registryOf(account: string, region: string): string {
  return `${account}.dkr.ecr.${region}.amazonaws.com`;
}

/** A repository. */
export function repository(spec: {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}): Resource {
  const { account, region, name } = spec;
  return {
    repositoryArn: `arn:aws:ecr:${region}:${account}:repository/${name}`,
    registryId: account,
    repositoryName: name,
    repositoryUri: `${registryOf(account, region)}/${name}`,
    createdAt: 1741079551,
    imageTagMutability: 'MUTABLE',
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfiguration: { encryptionType: 'AES256' },
  };
}

/** An image of a repository, with the manifest that says its platforms. */
export function image(
  spec: {
    readonly account: string;
    readonly repository: string;
    readonly tags: readonly string[];
    readonly pushedMinutesAgo?: number;
    /** `amd64` and `arm64` unless given. */
    readonly architectures?: readonly string[];
  },
  now: Date,
): Resource {
  const { account, repository: repositoryName, tags, architectures = ['amd64', 'arm64'] } = spec;
  const imageDigest = `sha256:${digestOf('image', repositoryName, ...tags)}`;
  return {
    registryId: account,
    repositoryName,
    imageDigest,
    imageTags: tags,
    imageSizeInBytes: 48_213_377,
    imagePushedAt: epochOf(minutesBefore(now, spec.pushedMinutesAgo ?? 300)),
    imageManifestMediaType: OCI_INDEX,
    artifactMediaType: OCI_INDEX,
    manifest: indexOf(repositoryName, architectures),
  };
}

/** A repository's policy. */
export function repositoryPolicy(repositoryName: string, policyText: unknown): Resource {
  return { repositoryName, policyText };
}

function indexOf(name: string, architectures: readonly string[]): Resource {
  return {
    schemaVersion: 2,
    mediaType: OCI_INDEX,
    manifests: architectures.map(architecture => {
      const digest = `sha256:${digestOf(name, architecture)}`;
      return { mediaType: OCI_MANIFEST, digest, size: 1781, platform: { architecture, os: 'linux' } };
    }),
  };
}
