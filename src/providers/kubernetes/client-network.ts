import type { Apis } from './client-apis.ts';
import { found, listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

const MOST_POLICIES = 200;
const MOST_SLICES = 100;
/** Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetesioservice-name */
const SERVICE_LABEL = 'kubernetes.io/service-name';

type NetworkReads = Pick<KubernetesPort, 'networkPolicies' | 'endpointSlices' | 'configMap'>;

/** Reads of what lies between pods and the names that they ask for. */
export function networkReads(apis: () => Promise<Apis>): NetworkReads {
  return {
    networkPolicies: async namespace => {
      const { networking } = await apis();
      return listed(MOST_POLICIES, page => networking.listNamespacedNetworkPolicy({ namespace, ...page }));
    },

    endpointSlices: async (namespace, service) => {
      const { discovery } = await apis();
      const labelSelector = `${SERVICE_LABEL}=${service}`;
      return listed(MOST_SLICES, page =>
        discovery.listNamespacedEndpointSlice({ namespace, labelSelector, ...page }),
      );
    },

    configMap: async (namespace, name) =>
      found((await apis()).core.readNamespacedConfigMap({ namespace, name })),
  };
}
