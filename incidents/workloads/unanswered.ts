import { put } from '../../simulator/builders/change.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Manifest, Resource } from '../../simulator/world.ts';
import type { WorkloadFault } from './scene.ts';

/** The pod running, but not ready. */
function unready(pod: Manifest): Manifest {
  const not = (one: Resource) =>
    one.type === 'Ready' || one.type === 'ContainersReady'
      ? { ...one, status: 'False', reason: 'ContainersNotReady' }
      : one;
  const conditions = put(pod, ['status', 'conditions'], recordsAt(pod, 'status', 'conditions').map(not));
  const statuses = recordsAt(pod, 'status', 'containerStatuses').map(one => ({ ...one, ready: false }));
  return put(conditions, ['status', 'containerStatuses'], statuses);
}

const asking = (path: string, port: number | string, more: Resource = {}): Resource => ({
  ports: [{ containerPort: 8080 }],
  readinessProbe: { httpGet: { path, port }, ...more },
});
const GET = 'Readiness probe failed: Get "http://10.0.1.77';

/** Findings by what the kubelet says: name, title, container, its words. */
const FAILURES = [
  [
    'wrong-port',
    'storefront',
    'A readiness probe asks a port that the container does not have',
    asking('/', 8081),
    `${GET}:8081/": dial tcp 10.0.1.77:8081: connect: connection refused`,
  ],
  [
    'port-closed',
    'wholesale',
    'Nothing listens on the port of a readiness probe',
    asking('/', 8080),
    `${GET}:8080/": dial tcp 10.0.1.77:8080: connect: connection refused`,
  ],
  [
    'status',
    'loyalty',
    'A readiness probe asks a path that is not there',
    asking('/healthy', 8080),
    'Readiness probe failed: HTTP probe failed with statuscode: 404',
  ],
  [
    'too-slow',
    'recommender',
    'A readiness probe is too impatient',
    asking('/', 8080, { timeoutSeconds: 1 }),
    `${GET}:8080/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
  ],
  [
    'other-protocol',
    'payments-tls',
    'A readiness probe speaks HTTPS to a port that speaks HTTP',
    asking('/', 8080),
    'Readiness probe failed: Get "https://10.0.1.77:8080/": http: server gave HTTP response to HTTPS client',
  ],
  [
    'failed',
    'queue-reader',
    'The command of a readiness probe fails',
    { readinessProbe: { exec: { command: ['queue-ok'] } } },
    'Readiness probe failed: queue is 40 minutes behind',
  ],
] as const;

/** Ways in which a probe fails. */
export const UNANSWERED: readonly WorkloadFault[] = FAILURES.map(
  ([code, name, title, container, message]) => ({
    name,
    title,
    container,
    pod: unready,
    events: [{ reason: 'Unhealthy', message, count: 12 }],
    kind: 'pod-probe-failed',
    cause: { check: 'kubernetes/probes-are-answered', code },
    repair: [`kubectl rollout restart deployment/${name} -n shop`],
  }),
);
