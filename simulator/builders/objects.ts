import type { Manifest, Resource } from '../world.ts';
import { manifest, type Named } from './manifest.ts';
import { digestOf, minutesBefore, timeOf } from './naming.ts';

/** A namespace. */
export function namespace(name: string, now: Date): Manifest {
  const labels = { 'kubernetes.io/metadata.name': name };
  return manifest('v1', 'Namespace', { name, labels }, { status: { phase: 'Active' } }, now);
}

/** A service account, with the IRSA annotation when a role is given. */
export function serviceAccount(named: Named & { readonly roleArn?: string }, now: Date): Manifest {
  const { roleArn, annotations, ...rest } = named;
  const role = roleArn === undefined ? {} : { 'eks.amazonaws.com/role-arn': roleArn };
  const all = { ...annotations, ...role };
  const withRole = Object.keys(all).length === 0 ? rest : { ...rest, annotations: all };
  return manifest('v1', 'ServiceAccount', withRole, {}, now);
}

/** A config map. */
export function configMap(named: Named, data: Readonly<Record<string, string>>, now: Date): Manifest {
  return manifest('v1', 'ConfigMap', named, { data }, now);
}

/** What is chosen about an event. */
export interface EventSpec {
  readonly about: { readonly kind: string; readonly name: string; readonly apiVersion?: string };
  readonly namespace: string;
  readonly reason: string;
  readonly message: string;
  /** `Warning` unless given. */
  readonly type?: 'Normal' | 'Warning';
  readonly source?: string;
  readonly count?: number;
  /** Two unless given. */
  readonly lastSeenMinutesAgo?: number;
}

/** An event about an object. */
export function event(spec: EventSpec, now: Date): Manifest {
  const { about, reason, message, type = 'Warning', source = 'kubelet', lastSeenMinutesAgo = 2 } = spec;
  const name = `${about.name}.${digestOf(about.kind, about.name, reason, message).slice(0, 16)}`;
  const named = { name, namespace: spec.namespace, createdMinutesAgo: lastSeenMinutesAgo };
  const involvedObject = {
    kind: about.kind,
    namespace: spec.namespace,
    name: about.name,
    apiVersion: about.apiVersion ?? 'v1',
  };
  return manifest(
    'v1',
    'Event',
    named,
    {
      involvedObject,
      reason,
      message,
      type,
      reportingComponent: source,
      ...(source === SCHEDULER ? seenByScheduler(spec, now) : seenByOthers(source, spec, now)),
    },
    now,
  );
}

const SCHEDULER = 'default-scheduler';

/** The scheduler writes events in the newer form: times with microseconds, repeats in a series, the rest null or absent. */
function seenByScheduler({ count = 1, lastSeenMinutesAgo = 2 }: EventSpec, now: Date) {
  const micro = (minutesAgo: number) => minutesBefore(now, minutesAgo).toISOString().replace('Z', '000Z');
  const lastObservedTime = micro(lastSeenMinutesAgo);
  return {
    eventTime: micro(lastSeenMinutesAgo + count - 1),
    firstTimestamp: null,
    lastTimestamp: null,
    action: 'Scheduling',
    source: {},
    reportingInstance: `${SCHEDULER}-control-plane`,
    ...(count > 1 && { series: { count, lastObservedTime } }),
  };
}

function seenByOthers(source: string, { count = 1, lastSeenMinutesAgo = 2 }: EventSpec, now: Date) {
  return {
    eventTime: null,
    count,
    firstTimestamp: timeOf(minutesBefore(now, lastSeenMinutesAgo + count - 1)),
    lastTimestamp: timeOf(minutesBefore(now, lastSeenMinutesAgo)),
    source: { component: source },
    reportingInstance: '',
  };
}

/** The webhook that gives pods their AWS role. */
export function podIdentityWebhook(now: Date): Manifest {
  const clientConfig = { url: 'https://127.0.0.1:23443/mutate' };
  return manifest(
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    { name: 'pod-identity-webhook' },
    { webhooks: [webhook('iam-for-pods.amazonaws.com', clientConfig)] },
    now,
  );
}

function webhook(name: string, clientConfig: Resource): Resource {
  const rules = [
    { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'], scope: '*' },
  ];
  return {
    name,
    clientConfig,
    rules,
    failurePolicy: 'Ignore',
    sideEffects: 'None',
    reinvocationPolicy: 'IfNeeded',
    timeoutSeconds: 10,
    admissionReviewVersions: ['v1beta1'],
  };
}

/** What is chosen about a service. */
export interface ServiceSpec extends Named {
  readonly selector: Readonly<Record<string, string>>;
  readonly port: number;
  readonly targetPort?: number | string;
  readonly clusterIP?: string;
}

/** A service of type ClusterIP. */
export function service(spec: ServiceSpec, now: Date): Manifest {
  const { selector, port, targetPort = port, clusterIP = '172.20.10.10', ...named } = spec;
  const ports = [{ name: 'main', port, targetPort, protocol: 'TCP' }];
  return manifest(
    'v1',
    'Service',
    named,
    { spec: { type: 'ClusterIP', clusterIP, selector, ports }, status: { loadBalancer: {} } },
    now,
  );
}

/** What is chosen about an endpoint slice. */
export interface EndpointSliceSpec extends Named {
  readonly service: string;
  readonly addresses: readonly string[];
  readonly port: number;
  /** True unless given. */
  readonly ready?: boolean;
}

/** The endpoint slice of a service. */
export function endpointSlice(spec: EndpointSliceSpec, now: Date): Manifest {
  const { service: owner, addresses, port, ready = true, ...named } = spec;
  const labels = { ...named.labels, 'kubernetes.io/service-name': owner };
  const endpoints = addresses.map(address => {
    return { addresses: [address], conditions: { ready, serving: ready, terminating: false } };
  });
  return manifest(
    'discovery.k8s.io/v1',
    'EndpointSlice',
    { ...named, labels },
    { addressType: 'IPv4', endpoints, ports: [{ name: 'main', port, protocol: 'TCP' }] },
    now,
  );
}
