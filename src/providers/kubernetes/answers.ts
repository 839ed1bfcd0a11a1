import { type Answers, absentOr, list, listed, map, maybe, object, oneOf, text, time } from '../parse.ts';
import type { NodeClaim, NodeClass, SelectorTerm } from './karpenter-types.ts';
import type { NamedObject } from './object-types.ts';
import { certificateRequest, job, lease, mutatingWebhook, namespace, node } from './parse-cluster.ts';
import { configMap, endpointSlice, networkPolicy } from './parse-network.ts';
import { condition, event, meta, pod, serviceAccount, workload } from './parse-objects.ts';
import { storageClass, volumeClaim } from './parse-storage.ts';
import type { KubernetesPort } from './port.ts';

const nodeClaim = object<NodeClaim>({
  name: text,
  createdAt: maybe(time),
  nodePool: maybe(text),
  nodeClass: maybe(object<NonNullable<NodeClaim['nodeClass']>>({ group: text, name: text })),
  instanceId: maybe(text),
  node: maybe(text),
  conditions: list(condition),
});

const term = object<SelectorTerm>({ id: maybe(text), name: maybe(text), tags: maybe(map(text)) });

const nodeClass = object<NodeClass>({
  name: text,
  subnets: list(term),
  securityGroups: list(term),
  conditions: list(condition),
});

const field = object<NamedObject['state'][number]>({ path: text, value: text });

const namedObject = object<NamedObject>({
  kind: oneOf(
    'Service',
    'Ingress',
    'HorizontalPodAutoscaler',
    'PodDisruptionBudget',
    'PersistentVolumeClaim',
  ),
  metadata: maybe(meta),
  state: list(field),
  conditions: list(condition),
});

/** What a cluster may answer to each read. */
export const KUBERNETES_ANSWERS: Answers<KubernetesPort> = {
  serviceAccount: absentOr(serviceAccount),
  pod: absentOr(pod),
  podsNamed: listed(pod),
  podsLabelled: listed(pod),
  podsIn: listed(pod),
  podsOfServiceAccount: listed(pod),
  workload: absentOr(workload),
  workloadsNamed: listed(workload),
  replicaSets: listed(workload),
  serviceAccountsNamed: listed(serviceAccount),
  eventsAbout: listed(event),
  logTail: absentOr(text),
  warnings: listed(event),
  node: absentOr(node),
  mutatingWebhook: absentOr(mutatingWebhook),
  namespace: absentOr(namespace),
  job: absentOr(job),
  deploymentsIn: listed(workload),
  nodes: listed(node),
  nodeLease: absentOr(lease),
  podsOnNode: listed(pod),
  certificateRequests: listed(certificateRequest),
  networkPolicies: listed(networkPolicy),
  endpointSlices: listed(endpointSlice),
  configMap: absentOr(configMap),
  object: absentOr(namedObject),
  objectsNamed: listed(namedObject),
  nodeClaims: absentOr(listed(nodeClaim)),
  nodeClasses: absentOr(listed(nodeClass)),
  volumeClaim: absentOr(volumeClaim),
  storageClasses: listed(storageClass),
};
