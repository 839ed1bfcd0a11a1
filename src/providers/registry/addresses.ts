import { isPublicRegistry } from '../../domain/public-registries.ts';

/** Addresses at which registries are asked instead of their own, by the host that images name. */
export type RegistryMirrors = Readonly<Record<string, string>>;

// Source: https://docs.docker.com/reference/api/registry/auth/, https://docs.gitlab.com/administration/packages/container_registry/
const TOKEN_HOSTS: Readonly<Record<string, string>> = {
  'docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
};

/** Where a registry answers: at its mirror, where one is configured. */
export function addressOf(registry: string, mirrors: RegistryMirrors): string {
  return mirrors[registry] ?? `https://${registry === 'docker.io' ? 'registry-1.docker.io' : registry}`;
}

/** An address that has `/v2` in it stands for the API's own. Source: https://github.com/containerd/containerd/blob/main/docs/hosts.md#override_path-field */
export function urlOf(address: string, path: string): string {
  const base = address.replace(/\/{1,10}$/, '');
  return /\/v2(?:\/|$)/.test(base) ? `${base}${path.replace(/^\/v2(?=\/)/, '')}` : `${base}${path}`;
}

/**
 * Where tokens for a registry come from; `undefined` for a realm to which it has no business to send. A registry may
 * send to its own host or to its known login; with a mirror, both are the mirror, and nothing else is asked.
 */
export function tokenOrigin(realm: URL, registry: string, mirrors: RegistryMirrors): string | undefined {
  const { host, origin } = new URL(addressOf(registry, mirrors));
  const isOwn = realm.host === host || realm.host === registry;
  if (!isOwn && realm.host !== TOKEN_HOSTS[registry]) return undefined;
  return mirrors[registry] === undefined ? `https://${realm.host}` : origin;
}

/**
 * Where a registry that answers with another address sends; `undefined` where it may not be followed. registry.k8s.io
 * sends to a public registry behind it. Source: https://github.com/kubernetes/registry.k8s.io/blob/main/cmd/archeio/docs/request-handling.md
 */
export function redirectOf(
  location: string,
  asked: string,
  registry: string,
  mirrors: RegistryMirrors,
): string | undefined {
  const target = URL.parse(location, asked);
  if (target === null) return undefined;
  if (target.origin === new URL(asked).origin) return target.href;
  if (mirrors[registry] !== undefined || !isPublicRegistry(target.host)) return undefined;
  return urlOf(addressOf(target.host, mirrors), `${target.pathname}${target.search}`);
}
