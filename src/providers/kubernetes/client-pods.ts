import type { Apis } from './client-apis.ts';
import { found, listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

const MOST_PODS = 20;
const MOST_NAMESAKES = 100;
const MOST_IN_NAMESPACE = 200;

type PodReads = Pick<
  KubernetesPort,
  'pod' | 'podsNamed' | 'podsLabelled' | 'podsIn' | 'podsOfServiceAccount'
>;

/** Reads of pods. */
export function podReads(apis: () => Promise<Apis>): PodReads {
  return {
    pod: async (namespace, name) => found((await apis()).core.readNamespacedPod({ namespace, name })),

    podsNamed: async name => {
      const { core } = await apis();
      const fieldSelector = `metadata.name=${name}`;
      return listed(MOST_NAMESAKES, page => core.listPodForAllNamespaces({ fieldSelector, ...page }));
    },

    podsLabelled: async (namespace, labels) => {
      const { core } = await apis();
      const labelSelector = Object.entries(labels)
        .map(([label, value]) => `${label}=${value}`)
        .join(',');
      return listed(MOST_PODS, page =>
        namespace === ''
          ? core.listPodForAllNamespaces({ labelSelector, ...page })
          : core.listNamespacedPod({ namespace, labelSelector, ...page }),
      );
    },

    podsIn: async namespace => {
      const { core } = await apis();
      return listed(MOST_IN_NAMESPACE, page => core.listNamespacedPod({ namespace, ...page }));
    },

    podsOfServiceAccount: async (namespace, serviceAccount) => {
      const { core } = await apis();
      const fieldSelector = `spec.serviceAccountName=${serviceAccount}`;
      return listed(MOST_PODS, page => core.listNamespacedPod({ namespace, fieldSelector, ...page }));
    },
  };
}
