import type {
  V1Ingress,
  V1PersistentVolumeClaim,
  V1PodDisruptionBudget,
  V1Service,
  V2HorizontalPodAutoscaler,
} from '@kubernetes/client-node';
import type { Apis } from './client-apis.ts';
import { found, listed, type PageRequest } from './client-listing.ts';
import { labelsOf, stateOf } from './object-state.ts';
import type { NamedObject, ObjectKind } from './object-types.ts';
import type { KubernetesPort } from './port.ts';
import type { Condition, Meta } from './types.ts';

const MOST_NAMESAKES = 100;

interface Raw {
  readonly metadata?: Meta;
}

/** How objects of one kind are read, and what they say of themselves. */
interface ObjectApi<Item extends Raw> {
  readonly read: (apis: Apis, which: { namespace: string; name: string }) => Promise<Item>;
  readonly list: (
    apis: Apis,
    which: PageRequest & { readonly fieldSelector: string },
  ) => Promise<{ readonly items: readonly Item[]; readonly metadata?: { readonly _continue?: string } }>;
  readonly state: (item: Item) => NamedObject['state'];
  readonly conditions?: (item: Item) => readonly Condition[] | undefined;
}

type Reader = (apis: () => Promise<Apis>) => {
  readonly one: (namespace: string, name: string) => Promise<NamedObject | undefined>;
  readonly namesakes: (name: string) => Promise<{ items: readonly NamedObject[]; complete: boolean }>;
};

function reader<Item extends Raw>(kind: ObjectKind, api: ObjectApi<Item>): Reader {
  const objectOf = (item: Item): NamedObject => ({
    kind,
    ...(item.metadata && { metadata: item.metadata }),
    state: api.state(item),
    conditions: api.conditions?.(item) ?? [],
  });
  return apis => ({
    one: async (namespace, name) => {
      const item = await found(api.read(await apis(), { namespace, name }));
      return item && objectOf(item);
    },
    namesakes: async name => {
      const loaded = await apis();
      const fieldSelector = `metadata.name=${name}`;
      const { items, complete } = await listed(MOST_NAMESAKES, page =>
        api.list(loaded, { fieldSelector, ...page }),
      );
      return { items: items.map(objectOf), complete };
    },
  });
}

const service = reader<V1Service>('Service', {
  read: ({ core }, which) => core.readNamespacedService(which),
  list: ({ core }, which) => core.listServiceForAllNamespaces(which),
  state: ({ spec, status }) =>
    stateOf({
      'spec.type': spec?.type,
      'spec.clusterIP': spec?.clusterIP,
      'spec.externalName': spec?.externalName,
      'spec.selector': labelsOf(spec?.selector),
      'spec.ports': spec?.ports?.map(({ port, targetPort }) => `${port} to ${targetPort ?? port}`),
      'status.loadBalancer': status?.loadBalancer?.ingress?.map(({ hostname, ip }) => hostname ?? ip),
    }),
  conditions: ({ status }) => status?.conditions,
});

const ingress = reader<V1Ingress>('Ingress', {
  read: ({ networking }, which) => networking.readNamespacedIngress(which),
  list: ({ networking }, which) => networking.listIngressForAllNamespaces(which),
  state: ({ spec, status }) =>
    stateOf({
      'spec.ingressClassName': spec?.ingressClassName,
      'spec.defaultBackend': spec?.defaultBackend?.service?.name,
      'spec.rules': spec?.rules?.flatMap(({ host, http }) =>
        (http?.paths ?? []).map(
          ({ path, backend }) => `${host ?? '*'}${path ?? '/'} to ${backend.service?.name}`,
        ),
      ),
      'status.loadBalancer': status?.loadBalancer?.ingress?.map(({ hostname, ip }) => hostname ?? ip),
    }),
});

const autoscaler = reader<V2HorizontalPodAutoscaler>('HorizontalPodAutoscaler', {
  read: ({ autoscaling }, which) => autoscaling.readNamespacedHorizontalPodAutoscaler(which),
  list: ({ autoscaling }, which) => autoscaling.listHorizontalPodAutoscalerForAllNamespaces(which),
  state: ({ spec, status }) =>
    stateOf({
      'spec.scaleTargetRef': spec && `${spec.scaleTargetRef.kind} ${spec.scaleTargetRef.name}`,
      'spec.minReplicas': spec?.minReplicas,
      'spec.maxReplicas': spec?.maxReplicas,
      'status.currentReplicas': status?.currentReplicas,
      'status.desiredReplicas': status?.desiredReplicas,
    }),
  conditions: ({ status }) => status?.conditions,
});

const budget = reader<V1PodDisruptionBudget>('PodDisruptionBudget', {
  read: ({ policy }, which) => policy.readNamespacedPodDisruptionBudget(which),
  list: ({ policy }, which) => policy.listPodDisruptionBudgetForAllNamespaces(which),
  state: ({ spec, status }) =>
    stateOf({
      'spec.minAvailable': spec?.minAvailable,
      'spec.maxUnavailable': spec?.maxUnavailable,
      'spec.selector': labelsOf(spec?.selector?.matchLabels),
      'status.currentHealthy': status?.currentHealthy,
      'status.desiredHealthy': status?.desiredHealthy,
      'status.disruptionsAllowed': status?.disruptionsAllowed,
    }),
  conditions: ({ status }) => status?.conditions,
});

const claim = reader<V1PersistentVolumeClaim>('PersistentVolumeClaim', {
  read: ({ core }, which) => core.readNamespacedPersistentVolumeClaim(which),
  list: ({ core }, which) => core.listPersistentVolumeClaimForAllNamespaces(which),
  state: ({ spec, status }) =>
    stateOf({
      'status.phase': status?.phase,
      'spec.storageClassName': spec?.storageClassName,
      'spec.accessModes': spec?.accessModes,
      'spec.resources.requests.storage': spec?.resources?.requests?.storage,
      'spec.volumeName': spec?.volumeName,
    }),
  conditions: ({ status }) => status?.conditions,
});

const READERS: Readonly<Record<ObjectKind, Reader>> = {
  Service: service,
  Ingress: ingress,
  HorizontalPodAutoscaler: autoscaler,
  PodDisruptionBudget: budget,
  PersistentVolumeClaim: claim,
};

/** Reads of objects that own no pods. */
export function objectReads(apis: () => Promise<Apis>): Pick<KubernetesPort, 'object' | 'objectsNamed'> {
  return {
    object: (kind, namespace, name) => READERS[kind](apis).one(namespace, name),
    objectsNamed: (kind, name) => READERS[kind](apis).namesakes(name),
  };
}
