import type { KubernetesPort } from '../providers/kubernetes/port.ts';

/**
 * Where a read of one cluster looks. Of a list `anywhere` each object has its own namespace, and a part of it is of use;
 * `everywhere` is such a list that is wrong unless it is whole.
 */
export type ReadPlace =
  | { readonly in: 'namespace'; readonly namespace: string }
  | { readonly in: 'cluster' }
  | { readonly in: 'anywhere' }
  | { readonly in: 'everywhere' };

const CLUSTER: ReadPlace = { in: 'cluster' };
const ANYWHERE: ReadPlace = { in: 'anywhere' };

/** Kinds outside namespaces whose events lie in namespace `default`. */
const CLUSTER_KINDS: ReadonlySet<string> = new Set(['Node', 'NodeClaim', 'EC2NodeClass', 'Namespace']);

const ofCluster = () => CLUSTER;
const ofNamespace = (namespace: string): ReadPlace =>
  namespace === '' ? ANYWHERE : { in: 'namespace', namespace };

/** Where each read of a cluster looks; a method that is not listed here does not compile, and so is never open to everybody. */
export const READ_PLACES: {
  readonly [Method in keyof KubernetesPort]: (...args: Parameters<KubernetesPort[Method]>) => ReadPlace;
} = {
  serviceAccount: ofNamespace,
  pod: ofNamespace,
  podsNamed: () => ANYWHERE,
  podsLabelled: ofNamespace,
  podsIn: ofNamespace,
  podsOfServiceAccount: ofNamespace,
  workload: (_kind, namespace) => ofNamespace(namespace),
  workloadsNamed: () => ANYWHERE,
  replicaSets: ofNamespace,
  serviceAccountsNamed: () => ANYWHERE,
  eventsAbout: (namespace, kind) => (CLUSTER_KINDS.has(kind) ? CLUSTER : ofNamespace(namespace)),
  logTail: ofNamespace,
  warnings: ofNamespace,
  node: ofCluster,
  mutatingWebhook: ofCluster,
  // Whoever may see what is in a namespace may see the namespace.
  namespace: ofNamespace,
  job: ofNamespace,
  deploymentsIn: ofNamespace,
  nodes: ofCluster,
  nodeLease: ofCluster,
  // A part of a node's pods would be counted wrongly.
  podsOnNode: () => ({ in: 'everywhere' }),
  certificateRequests: ofCluster,
  networkPolicies: ofNamespace,
  endpointSlices: ofNamespace,
  configMap: ofNamespace,
  object: (_kind, namespace) => ofNamespace(namespace),
  objectsNamed: () => ANYWHERE,
  nodeClaims: ofCluster,
  nodeClasses: ofCluster,
  volumeClaim: ofNamespace,
  storageClasses: ofCluster,
};
