import type { Apis } from './client-apis.ts';
import { found, listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

const MOST_NAMESAKES = 100;

/** Reads of service accounts. */
export function serviceAccountReads(
  apis: () => Promise<Apis>,
): Pick<KubernetesPort, 'serviceAccount' | 'serviceAccountsNamed'> {
  return {
    serviceAccount: async (namespace, name) =>
      found((await apis()).core.readNamespacedServiceAccount({ namespace, name })),

    serviceAccountsNamed: async name => {
      const { core } = await apis();
      const fieldSelector = `metadata.name=${name}`;
      return listed(MOST_NAMESAKES, page =>
        core.listServiceAccountForAllNamespaces({ fieldSelector, ...page }),
      );
    },
  };
}
