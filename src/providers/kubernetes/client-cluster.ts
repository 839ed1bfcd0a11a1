import type { Apis } from './client-apis.ts';
import { found, listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';
import { workloadOf } from './workload-of.ts';

const MOST_DEPLOYMENTS = 20;
const MOST_NODES = 100;

type ClusterReads = Pick<KubernetesPort, 'namespace' | 'job' | 'deploymentsIn' | 'nodes'>;

/** Reads of what a cluster consists of, and of jobs. */
export function clusterReads(apis: () => Promise<Apis>): ClusterReads {
  return {
    namespace: async name => found((await apis()).core.readNamespace({ name })),

    job: async (namespace, name) => found((await apis()).batch.readNamespacedJob({ namespace, name })),

    deploymentsIn: async namespace => {
      const { apps } = await apis();
      const { items, complete } = await listed(MOST_DEPLOYMENTS, page =>
        apps.listNamespacedDeployment({ namespace, ...page }),
      );
      return { items: items.map(item => workloadOf('Deployment', item)), complete };
    },

    nodes: async () => {
      const { core } = await apis();
      return listed(MOST_NODES, page => core.listNode({ ...page }));
    },
  };
}
