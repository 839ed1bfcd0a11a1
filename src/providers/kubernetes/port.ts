import type { Listed } from '../../domain/listed.ts';
import type { NodeClaim, NodeClaimQuery, NodeClass } from './karpenter-types.ts';
import type { ConfigMap, EndpointSlice, NetworkPolicy } from './network-types.ts';
import type { CertificateRequest, Lease } from './node-types.ts';
import type { NamedObject, ObjectKind } from './object-types.ts';
import type { StorageClass, VolumeClaim } from './storage-types.ts';
import type {
  Event,
  Job,
  MutatingWebhook,
  Namespace,
  Node,
  Pod,
  ServiceAccount,
  Workload,
  WorkloadKind,
} from './types.ts';

export type { Listed };

/**
 * What may be asked of one cluster. Every method only reads, answers `undefined` for what does not exist,
 * and throws an `Obstruction` when it could not look. Limits count objects; text is cut at 64 KiB.
 */
export interface KubernetesPort {
  serviceAccount(namespace: string, name: string): Promise<ServiceAccount | undefined>;
  pod(namespace: string, name: string): Promise<Pod | undefined>;
  /** Pods of exactly this name in any namespace (field selector `metadata.name`). */
  podsNamed(name: string): Promise<Listed<Pod>>;
  /** Pods by label selector in one namespace, or in all when it is empty; at most 20. */
  podsLabelled(namespace: string, labels: Readonly<Record<string, string>>): Promise<Listed<Pod>>;
  /** Pods of one namespace; at most 200. */
  podsIn(namespace: string): Promise<Listed<Pod>>;
  /** Pods that run as a service account (field selector `spec.serviceAccountName`); at most 20. */
  podsOfServiceAccount(namespace: string, serviceAccount: string): Promise<Listed<Pod>>;
  workload(kind: WorkloadKind, namespace: string, name: string): Promise<Workload | undefined>;
  /** Workloads of exactly this name in any namespace. */
  workloadsNamed(kind: WorkloadKind, name: string): Promise<Listed<Workload>>;
  /** ReplicaSets by labels in one namespace: the revisions of a deployment; at most 50. */
  replicaSets(namespace: string, labels: Readonly<Record<string, string>>): Promise<Listed<Workload>>;
  /** Service accounts of exactly this name in any namespace. */
  serviceAccountsNamed(name: string): Promise<Listed<ServiceAccount>>;
  /** Events about one object, newest first; at most 50. */
  eventsAbout(namespace: string, kind: string, name: string): Promise<Listed<Event>>;
  /** The last 100 lines of a container's log, or of its previous run's; `undefined` when there is none. */
  logTail(namespace: string, pod: string, container: string, previous: boolean): Promise<string | undefined>;
  /** Warnings of one reason in a namespace, or in all when it is empty, newest first; at most 50. */
  warnings(namespace: string, reason: string): Promise<Listed<Event>>;
  node(name: string): Promise<Node | undefined>;
  mutatingWebhook(name: string): Promise<MutatingWebhook | undefined>;
  namespace(name: string): Promise<Namespace | undefined>;
  /** A job with how far it has come. */
  job(namespace: string, name: string): Promise<Job | undefined>;
  /** Deployments of one namespace; at most 20. */
  deploymentsIn(namespace: string): Promise<Listed<Workload>>;
  /** Nodes of the cluster; at most 100. */
  nodes(): Promise<Listed<Node>>;
  /** The lease by which a node says that it lives. */
  nodeLease(name: string): Promise<Lease | undefined>;
  /** Pods that a node runs (field selector `spec.nodeName`); at most 250. */
  podsOnNode(node: string): Promise<Listed<Pod>>;
  /** Requests for certificates to one signer (field selector `spec.signerName`); at most 50. */
  certificateRequests(signer: string): Promise<Listed<CertificateRequest>>;
  /** Network policies of one namespace. */
  networkPolicies(namespace: string): Promise<Listed<NetworkPolicy>>;
  /** The endpoint slices of one service. */
  endpointSlices(namespace: string, service: string): Promise<Listed<EndpointSlice>>;
  configMap(namespace: string, name: string): Promise<ConfigMap | undefined>;
  /** A service, ingress, autoscaler, disruption budget or volume claim, with its state. */
  object(kind: ObjectKind, namespace: string, name: string): Promise<NamedObject | undefined>;
  /** Objects of one kind of exactly this name in any namespace. */
  objectsNamed(kind: ObjectKind, name: string): Promise<Listed<NamedObject>>;
  /** Karpenter's claims for nodes; at most 50; `undefined` in a cluster without Karpenter. */
  nodeClaims(query: NodeClaimQuery): Promise<Listed<NodeClaim> | undefined>;
  /** Karpenter's node classes for EC2; at most 50; `undefined` in a cluster without them. */
  nodeClasses(): Promise<Listed<NodeClass> | undefined>;
  volumeClaim(namespace: string, name: string): Promise<VolumeClaim | undefined>;
  /** Storage classes of the cluster; at most 50. */
  storageClasses(): Promise<Listed<StorageClass>>;
}
