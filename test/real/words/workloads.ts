import { isRecord } from '../../../simulator/fields.ts';
import type { Manifest } from '../../../simulator/world.ts';
import type { Expected, Pair } from './pair.ts';

/** Pods that do not come up for reasons of Kubernetes itself: the scheduler and the controllers make the fault. */
export const WORKLOADS: readonly Pair[] = [
  ...told(
    'payments',
    [deployment('ledger', { nodeSelector: { 'node.kubernetes.io/pool': 'gpu' } })],
    /selector|affinity|label/i,
    'ledger in payments is Pending for 30 min',
    "FailedScheduling 0/2 nodes are available: 2 node(s) didn't match Pod's node affinity/selector. deployment ledger, ns payments",
    'payments/ledger wont schedule, what node does it want??',
  ),
  ...told(
    'analytics',
    [deployment('cruncher', {}, { resources: { requests: { cpu: '64' } } })],
    /cpu/i,
    'cruncher in analytics pending, 0/2 nodes are available: 2 Insufficient cpu',
    'analytics: deployment cruncher has 0/1 ready, nothing in the logs',
    'why is the cruncher deployment (analytics) not starting',
  ),
  ...told(
    'media',
    [deployment('encoder', {}, { resources: { requests: { memory: '512Gi' } } })],
    /memory/i,
    'encoder @ media: Insufficient memory, but grafana shows free memory',
    'pod of encoder in namespace media hangs Pending since deploy',
  ),
  ...told(
    'orders',
    [deployment('cart', { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'cart-data' } }] })],
    /cart-data/,
    'cart in orders: persistentvolumeclaim "cart-data" not found',
    'orders/cart Pending after we restore the namespace from backup',
  ),
  ...told(
    'search',
    [
      claim('index-data', 'premium-ssd'),
      deployment('indexer', {
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'index-data' } }],
      }),
    ],
    /premium-ssd|storage ?class/i,
    'indexer in search: pod has unbound immediate PersistentVolumeClaims',
    'pvc index-data in search stays Pending, storageclass.storage.k8s.io "premium-ssd" not found',
    'deployment indexer, namespace search, does not start. i think is the disk',
  ),
  ...told(
    'crm',
    [deployment('mailer', { serviceAccountName: 'mail-sender' })],
    /mail-sender/,
    'mailer in crm has 0 pods. error looking up service account crm/mail-sender: serviceaccount "mail-sender" not found',
    'crm mailer: kubectl get pods shows nothing at all, deployment says 0/1',
  ),
  ...told(
    'billing',
    [quota('compute', { pods: '0' }), deployment('invoicer', {})],
    /quota/i,
    'invoicer in billing: exceeded quota: compute, requested: pods=1, used: pods=0, limited: pods=0',
    'billing invoicer makes no pods, replicas 1 but nothing there',
    'FailedCreate on the replicaset of invoicer, namespace billing',
  ),
  ...told(
    'ops',
    [crashing('collector', 1, 'Error', 'panic: open /etc/collector/config.yaml: no such file or directory')],
    /exit|crash|config\.yaml/i,
    'collector-0 in ops CrashLoopBackOff',
    'ops/collector-0 keeps restarting every minute',
    'Back-off restarting failed container app in pod collector-0 (ns ops)',
  ),
  ...told(
    'reports',
    [crashing('renderer', 137, 'OOMKilled', '')],
    /memory|OOM/i,
    'renderer-0 in reports gets OOMKilled',
    'reports: renderer-0 exit code 137 again and again',
    'last state terminated, reason OOMKilled, pod renderer-0 namespace reports',
  ),
  ...told(
    'gateway',
    [configError('edge', 'configmap "edge-routes" not found')],
    /edge-routes/,
    'edge-0 in gateway CreateContainerConfigError',
    'gateway/edge-0: Error: configmap "edge-routes" not found',
    'CreateContainerConfigError for edge-0, ns gateway, since the helm upgrade',
  ),
  ...told(
    'auth',
    [configError('login', 'secret "login-db" not found')],
    /login-db/,
    'login-0 in auth: secret "login-db" not found',
    'can not start login-0 (auth), it says CreateContainerConfigError',
  ),
  ...told(
    'catalog',
    unready('browse', 'Readiness probe failed: HTTP probe failed with statuscode: 503'),
    /probe|503/i,
    'browse-0 in catalog never gets ready, readiness probe failed 503',
    'catalog: browse-0 is Running but 0/1',
  ),
  ...told(
    'batch',
    [
      {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata: { name: 'nightly', namespace: 'batch' },
        spec: {
          schedule: '0 3 * * *',
          suspend: true,
          jobTemplate: {
            spec: { template: { spec: { restartPolicy: 'Never', containers: [container({})] } } },
          },
        },
      },
    ],
    /suspend/i,
    'nightly cronjob in batch did not run tonight',
    'cronjob nightly (batch) has no jobs since friday',
  ),
  ...told(
    'shipping',
    [running('tracker')],
    'healthy',
    'is tracker-0 in shipping ok?',
    '/diagnose pod tracker-0 -n shipping',
  ),
  ...told(
    'finance',
    [running('closing')],
    'not-found',
    '/diagnose pod closing-batch-0 -n finance',
    'settlements-worker in finance is crashlooping',
    'pod nope-7d9f8b6c5-x2k4p in finance: CrashLoopBackOff',
  ),
];

function told(
  namespace: string,
  objects: readonly Manifest[],
  expect: Expected,
  ...sayings: readonly string[]
): readonly Pair[] {
  const inNamespace = objects.map(one => ({
    ...one,
    metadata: { ...one.metadata, namespace },
    ...(isRecord(one.involvedObject) ? { involvedObject: { ...one.involvedObject, namespace } } : {}),
  }));
  return sayings.map(say => ({ say, world: { namespace, objects: inNamespace, expect } }));
}

function container(more: object): object {
  return { name: 'app', image: 'registry.example/app:1', ...more };
}

function deployment(name: string, spec: object, more: object = {}): Manifest {
  const labels = { app: name };
  const template = { metadata: { labels }, spec: { containers: [container(more)], ...spec } };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: { replicas: 1, selector: { matchLabels: labels }, template },
  };
}

function claim(name: string, storageClassName: string): Manifest {
  const spec = {
    storageClassName,
    accessModes: ['ReadWriteOnce'],
    resources: { requests: { storage: '1Gi' } },
  };
  return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name }, spec };
}

function quota(name: string, hard: object): Manifest {
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name }, spec: { hard } };
}

/** A pod of a stateful set as its kubelet would describe it. */
function pod(name: string, status: object, phase: string, ready: boolean): Manifest {
  const conditions = [
    { type: 'PodScheduled', status: 'True' },
    { type: 'Ready', status: ready ? 'True' : 'False' },
    { type: 'ContainersReady', status: ready ? 'True' : 'False' },
  ];
  const containerStatuses = [
    { name: 'app', image: 'registry.example/app:1', imageID: '', ready, restartCount: 0, ...status },
  ];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `${name}-0`, labels: { app: name } },
    spec: { nodeName: 'node-1', containers: [container({})] },
    status: { phase, conditions, containerStatuses },
  };
}

function crashing(name: string, exitCode: number, reason: string, message: string): Manifest {
  const waiting = { reason: 'CrashLoopBackOff', message: 'back-off 5m0s restarting failed container=app' };
  const state = { waiting };
  const lastState = { terminated: { exitCode, reason, message } };
  return pod(name, { state, lastState, restartCount: 9 }, 'Running', false);
}

function configError(name: string, message: string): Manifest {
  return pod(
    name,
    { state: { waiting: { reason: 'CreateContainerConfigError', message } } },
    'Pending',
    false,
  );
}

function unready(name: string, message: string): readonly Manifest[] {
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}-0.unhealthy` },
    involvedObject: { apiVersion: 'v1', kind: 'Pod', name: `${name}-0` },
    ...{ type: 'Warning', reason: 'Unhealthy', message, count: 40, source: { component: 'kubelet' } },
  };
  return [pod(name, { state: { running: {} }, started: true }, 'Running', false), event];
}

function running(name: string): Manifest {
  return pod(name, { state: { running: {} }, started: true }, 'Running', true);
}
