import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  FailedScheduling  6m41s  default-scheduler  0/5 nodes are available: 3 Insufficient cpu, 2 node(s) had untolerated taint {dedicated: gpu}. preemption: 0/5 nodes are available: 5 No preemption victims found for incoming pod.',
  },
  { text: 'No nodes are available that match all of the following predicates:: Insufficient cpu (5).' },
  {
    text: "Normal  NotTriggerScaleUp  30s  cluster-autoscaler  pod didn't trigger scale-up: 2 Insufficient memory",
  },
  {
    text: 'Warning  Unschedulable  7m  volcano  1/1 tasks in gang unschedulable: pod group is not ready, 1 Pending, 1 minAvailable; Pending: 1 Unschedulable',
  },
  { text: 'no nodes available to schedule pods' },
  {
    text: "I0101 scale_up.go:300] Pod shop/web-0 can't be scheduled on eks-ng-1, predicate checking error: Insufficient cpu; predicateName=NodeResourcesFit",
  },
  { text: 'web-0   0/1   OutOfcpu   0   3m' },
  {
    text: "Pod was rejected: Node didn't have enough resource: pods, requested: 1, used: 110, capacity: 110",
  },
  {
    text: 'UnexpectedAdmissionError: Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0',
  },
  { text: 'Pod not supported on Fargate: volumes not supported: data' },
  {
    text: '{"noScaleUp":{"unhandledPodGroups":[{"rejectedMigs":[{"reason":{"messageId":"no.scale.up.mig.failing.predicate","parameters":["NodeAffinity"]}}]}]}}',
  },
  { text: 'NodePool requirements filtered out all compatible available instance types' },
  { text: 'incompatible requirements, label "karpenter.sh/capacity-type" does not have known values' },
  {
    text: 'Pod was rejected: Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0',
  },
  { text: 'Warning TopologyAffinityError kubelet Resources cannot be allocated with Topology locality' },
  { text: 'klogx.go:87] Pod ops/api-1 is unschedulable' },
  { text: 'all available instance types exceed limits for nodepool: "default"' },
  { text: 'api-1 0/1 NodeAffinity 0 3d' },
  { text: 'reason: SchedulingGated message: Scheduling is blocked due to non-empty scheduling gates' },
  { text: 'unsatisfiable topology constraint for topology spread, key=topology.kubernetes.io/zone' },
  {
    text: 'Reason:"FailedScheduling", Regarding:v1.ObjectReference{Kind:"Pod", Namespace:"lab", Name:"minio-0"}, Note:"0/12 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/unreachable: }, 11 node(s) didn\'t match Pod\'s node affinity/selector."',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Glossary: FailedScheduling is the name of the event that a waiting pod gets.', kind: 'none' },
  {
    text: '0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims.',
    kind: 'pod-pvc-pending',
  },
  { text: 'All 5 nodes are available again after the upgrade.', kind: 'none' },
  {
    text: '$ kubectl get events -A --field-selector reason=FailedScheduling\nNo resources found',
    kind: 'none',
  },
];
