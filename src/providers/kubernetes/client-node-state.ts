import type { Apis } from './client-apis.ts';
import { found, listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

/** A node holds 250 pods at most, usually 110. Source: https://kubernetes.io/docs/setup/best-practices/cluster-large/ */
const MOST_PODS = 250;
const MOST_REQUESTS = 50;

/** Reads of what a node does. */
export function nodeStateReads(
  apis: () => Promise<Apis>,
): Pick<KubernetesPort, 'nodeLease' | 'podsOnNode' | 'certificateRequests'> {
  return {
    nodeLease: async name => {
      const { coordination } = await apis();
      const lease = await found(coordination.readNamespacedLease({ namespace: 'kube-node-lease', name }));
      const renewTime = lease?.spec?.renewTime;
      // The library leaves times with microseconds as text.
      return lease && renewTime
        ? { ...lease, spec: { ...lease.spec, renewTime: new Date(renewTime) } }
        : lease;
    },

    podsOnNode: async node => {
      const { core } = await apis();
      const fieldSelector = `spec.nodeName=${node}`;
      return listed(MOST_PODS, page => core.listPodForAllNamespaces({ fieldSelector, ...page }));
    },

    certificateRequests: async signer => {
      const { certificates } = await apis();
      const fieldSelector = `spec.signerName=${signer}`;
      const { items, complete } = await listed(MOST_REQUESTS, page =>
        certificates.listCertificateSigningRequest({ fieldSelector, ...page }),
      );
      // The request itself and the certificate are left out: nobody needs them.
      const requests = items.map(({ metadata, spec, status }) => ({
        ...(metadata && { metadata }),
        ...(spec.username && { username: spec.username }),
        decided: (status?.conditions ?? []).length > 0,
      }));
      return { items: requests, complete };
    },
  };
}
