import type { PodSpec } from '../../../providers/kubernetes/types.ts';

/** Which resolvers a pod asks. Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy */
export type DnsSettings =
  /** The cluster's; `also` are servers of the pod's own that are asked beside it. */
  | { readonly asks: 'cluster'; readonly also: readonly string[] }
  /** The node's: names of the cluster do not resolve. */
  | { readonly asks: 'node'; readonly because: 'dns-policy' | 'host-network' }
  /** Its own servers only. */
  | { readonly asks: 'own-servers'; readonly servers: readonly string[] };

/** Reads the DNS settings of a pod; without a policy `ClusterFirst` holds, which the host's network turns into the node's. */
export function dnsSettingsVerdict({
  dnsPolicy = 'ClusterFirst',
  hostNetwork,
  dnsConfig,
}: PodSpec): DnsSettings {
  const own = dnsConfig?.nameservers ?? [];
  if (dnsPolicy === 'None') return { asks: 'own-servers', servers: own };
  if (dnsPolicy === 'Default') return { asks: 'node', because: 'dns-policy' };
  if (dnsPolicy === 'ClusterFirst' && hostNetwork) return { asks: 'node', because: 'host-network' };
  return { asks: 'cluster', also: own };
}
