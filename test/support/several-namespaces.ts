import type { Manifest, World } from '../../simulator/world.ts';

const CONTAINERS = [{ name: 'app', image: 'registry.example.com/app:1' }];

const object = (
  apiVersion: string,
  kind: string,
  name: string,
  namespace?: string,
  rest: object = {},
): Manifest => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace && { namespace }) },
  ...rest,
});

const owned = (kind: string, name: string) => [
  { apiVersion: 'apps/v1', kind, name, uid: `${kind}-${name}`, controller: true },
];

function pod(
  name: string,
  namespace: string,
  app: string,
  owner?: { readonly kind: string; readonly name: string },
): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      labels: { app },
      ...(owner && { ownerReferences: owned(owner.kind, owner.name) }),
    },
    spec: { serviceAccountName: app, nodeName: 'node-1', containers: CONTAINERS },
    status: {
      phase: 'Running',
      containerStatuses: [
        { name: 'app', ready: true, restartCount: 0, image: 'app', imageID: '', state: { running: {} } },
      ],
    },
  };
}

/** A Deployment with its ReplicaSet and one pod, `NAME-7d9f8b6c5-x2k4p`. */
export function deploymentOf(name: string, namespace: string, pods = 1): readonly Manifest[] {
  const spec = {
    replicas: pods,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { serviceAccountName: name, containers: CONTAINERS },
    },
  };
  const set = `${name}-7d9f8b6c5`;
  return [
    object('apps/v1', 'Deployment', name, namespace, { spec, status: { replicas: pods } }),
    {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: { name: set, namespace, labels: { app: name }, ownerReferences: owned('Deployment', name) },
      spec,
      status: { replicas: pods },
    },
    ...(pods > 0 ? [pod(`${set}-x2k4p`, namespace, name, { kind: 'ReplicaSet', name: set })] : []),
    object('v1', 'ServiceAccount', name, namespace),
  ];
}

/** A StatefulSet or DaemonSet with one pod. */
export function setOf(
  kind: 'StatefulSet' | 'DaemonSet',
  name: string,
  namespace: string,
): readonly Manifest[] {
  const spec = {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers: CONTAINERS } },
  };
  const suffix = kind === 'StatefulSet' ? '0' : 'x7k2p';
  return [
    object('apps/v1', kind, name, namespace, { spec }),
    pod(`${name}-${suffix}`, namespace, name, { kind, name }),
  ];
}

/** A CronJob with one Job of it, `NAME-29384756`, and its pod. */
export function cronJobOf(name: string, namespace: string): readonly Manifest[] {
  const template = { metadata: { labels: { app: name } }, spec: { containers: CONTAINERS } };
  const job = `${name}-29384756`;
  return [
    object('batch/v1', 'CronJob', name, namespace, {
      spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template } } },
    }),
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: job, namespace, ownerReferences: owned('CronJob', name) },
      spec: { selector: { matchLabels: { app: name } }, template },
      status: { failed: 1 },
    },
    pod(`${job}-q8w2z`, namespace, name, { kind: 'Job', name: job }),
  ];
}

/** A world of clusters by name, each with namespaces of objects. */
export function worldOf(
  clusters: Readonly<Record<string, Readonly<Record<string, readonly Manifest[]>>>>,
): World {
  const served = Object.entries(clusters).map(([name, namespaces]) => {
    const objects = Object.entries(namespaces).flatMap(([namespace, inside]) => [
      object('v1', 'Namespace', namespace),
      ...inside,
    ]);
    return [name, { objects, logs: {} }] as const;
  });
  return { clusters: Object.fromEntries(served), accounts: {}, subscriptions: {}, withdrawn: {} };
}
