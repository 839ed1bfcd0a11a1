import { Obstruction } from '../../domain/obstruction.ts';
import type { KubernetesPort, Listed } from '../../providers/kubernetes/port.ts';
import type { Pod } from '../../providers/kubernetes/types.ts';

/** Where cluster DNS lives, under the names that its service and label kept from kube-dns. */
export const DNS = {
  namespace: 'kube-system',
  deployment: 'coredns',
  service: 'kube-dns',
  labels: { 'k8s-app': 'kube-dns' },
} as const;

/** The pods of cluster DNS. Source: https://docs.aws.amazon.com/eks/latest/userguide/managing-coredns.html */
export function dnsPods(kubernetes: Pick<KubernetesPort, 'podsLabelled'>): Promise<Listed<Pod>> {
  return kubernetes.podsLabelled(DNS.namespace, DNS.labels);
}

/** What cannot be looked at where cluster DNS is no deployment: EKS Auto Mode runs it on the nodes. */
export function dnsOutOfSight(): Obstruction {
  const question = `how cluster DNS fares, as ${DNS.namespace} has no deployment ${DNS.deployment}`;
  return new Obstruction({ kind: 'undecidable', question });
}

/** Whether a name is the cluster's own: `orders`, `orders.shop.svc`, `orders.shop.svc.cluster.local`. */
export function isClusterName(host: string): boolean {
  return /^[^.]{1,63}$|\.svc\.?$|\.cluster\.local\.?$/.test(host);
}
