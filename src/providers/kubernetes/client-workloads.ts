import type { Apis } from './client-apis.ts';
import { found, listed, type PageRequest } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';
import type { Workload, WorkloadKind } from './types.ts';
import { type AnyWorkload, workloadOf } from './workload-of.ts';

const MOST_NAMESAKES = 100;
const MOST_REVISIONS = 50;

interface Named {
  readonly namespace: string;
  readonly name: string;
}

interface WorkloadApi {
  read(apis: Apis, which: Named): Promise<AnyWorkload>;
  list(
    apis: Apis,
    which: PageRequest & { readonly fieldSelector: string },
  ): Promise<{ readonly items: readonly AnyWorkload[]; readonly metadata?: { readonly _continue?: string } }>;
}

const WORKLOAD_APIS: Readonly<Record<WorkloadKind, WorkloadApi>> = {
  Deployment: {
    read: ({ apps }, which) => apps.readNamespacedDeployment(which),
    list: ({ apps }, which) => apps.listDeploymentForAllNamespaces(which),
  },
  StatefulSet: {
    read: ({ apps }, which) => apps.readNamespacedStatefulSet(which),
    list: ({ apps }, which) => apps.listStatefulSetForAllNamespaces(which),
  },
  DaemonSet: {
    read: ({ apps }, which) => apps.readNamespacedDaemonSet(which),
    list: ({ apps }, which) => apps.listDaemonSetForAllNamespaces(which),
  },
  ReplicaSet: {
    read: ({ apps }, which) => apps.readNamespacedReplicaSet(which),
    list: ({ apps }, which) => apps.listReplicaSetForAllNamespaces(which),
  },
  Job: {
    read: ({ batch }, which) => batch.readNamespacedJob(which),
    list: ({ batch }, which) => batch.listJobForAllNamespaces(which),
  },
  CronJob: {
    read: ({ batch }, which) => batch.readNamespacedCronJob(which),
    list: ({ batch }, which) => batch.listCronJobForAllNamespaces(which),
  },
};

/** Reads of the kinds that own pods. */
export function workloadReads(
  apis: () => Promise<Apis>,
): Pick<KubernetesPort, 'workload' | 'workloadsNamed' | 'replicaSets'> {
  return {
    workload: async (kind, namespace, name): Promise<Workload | undefined> => {
      const object = await found(WORKLOAD_APIS[kind].read(await apis(), { namespace, name }));
      return object && workloadOf(kind, object);
    },

    workloadsNamed: async (kind, name) => {
      const fieldSelector = `metadata.name=${name}`;
      const loaded = await apis();
      const { items, complete } = await listed(MOST_NAMESAKES, page =>
        WORKLOAD_APIS[kind].list(loaded, { fieldSelector, ...page }),
      );
      return { items: items.map(item => workloadOf(kind, item)), complete };
    },

    replicaSets: async (namespace, labels) => {
      const labelSelector = selectorOf(labels);
      const { apps } = await apis();
      const { items, complete } = await listed(MOST_REVISIONS, page =>
        apps.listNamespacedReplicaSet({ namespace, labelSelector, ...page }),
      );
      return { items: items.map(item => workloadOf('ReplicaSet', item)), complete };
    },
  };
}

function selectorOf(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([label, value]) => `${label}=${value}`)
    .join(',');
}
