import { manifest } from '../../simulator/builders/manifest.ts';
import type { Manifest, Resource } from '../../simulator/world.ts';

/** A network policy for every pod of a namespace. */
export function networkPolicy(name: string, namespace: string, spec: Resource, now: Date): Manifest {
  return manifest(
    'networking.k8s.io/v1',
    'NetworkPolicy',
    { name, namespace },
    { spec: { podSelector: {}, ...spec } },
    now,
  );
}

/** A rule that lets DNS queries out to cluster DNS. */
export const DNS_RULE = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
} as const;
