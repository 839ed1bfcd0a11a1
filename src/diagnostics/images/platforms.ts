/** What a manifest says of platforms. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export type ManifestPlatforms =
  | { readonly is: 'index'; readonly platforms: readonly string[] }
  /** One platform, which stands in the image’s configuration and not here. */
  | { readonly is: 'single' }
  | { readonly is: 'unreadable' };

/** Reads the platforms of a manifest, as `linux/arm64`. */
export function platformsIn(manifest: string): ManifestPlatforms {
  const read = parsed(manifest);
  if (!isRecord(read)) return { is: 'unreadable' };
  if (!Array.isArray(read.manifests)) return isRecord(read.config) ? { is: 'single' } : { is: 'unreadable' };
  const platforms = read.manifests.flatMap(one =>
    isRecord(one) && isRecord(one.platform) ? nameOf(one.platform) : [],
  );
  return { is: 'index', platforms: [...new Set(platforms)] };
}

/** The first architecture for Linux among platforms; empty when there is none. */
export function linuxArchIn(platforms: readonly string[]): string {
  return platforms.find(one => one.startsWith('linux/'))?.slice('linux/'.length) ?? '';
}

/** Attestations stand beside images as `unknown/unknown`. */
function nameOf({ os, architecture }: Readonly<Record<string, unknown>>): readonly string[] {
  if (typeof os !== 'string' || typeof architecture !== 'string' || os === 'unknown') return [];
  return [`${os}/${architecture}`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
