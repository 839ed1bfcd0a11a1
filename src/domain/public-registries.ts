const HOSTS: ReadonlySet<string> = new Set([
  'docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'eu.gcr.io',
  'us.gcr.io',
  'asia.gcr.io',
  'registry.k8s.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.gitlab.com',
]);
const SUFFIXES = /^[a-z0-9-]{1,60}\.azurecr\.io$|^[a-z0-9-]{1,60}-docker\.pkg\.dev$/;

/** Whether a registry is one that everybody on the internet may ask. */
export function isPublicRegistry(registry: string): boolean {
  return HOSTS.has(registry) || SUFFIXES.test(registry);
}
