import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: `NAME     STATUS     ROLES    AGE    VERSION
node-1   Ready      <none>   203d   v1.29.4
node-2   NotReady   <none>   151d   v1.29.4`,
    entities: { node: 'node-2' },
  },
  {
    text: '  Ready   Unknown   Mon, 13 Mar 2023 21:07:52 +0000   Mon, 13 Mar 2023 21:08:34 +0000   NodeStatusUnknown   Kubelet stopped posting node status.',
  },
  {
    text: '"Skipping pod synchronization" err="PLEG is not healthy: pleg was last seen active 41m7s ago; threshold is 3m0s"',
  },
  {
    text: '[FIRING:1] KubeNodeNotReady: ip-10-0-1-2.eu-west-1.compute.internal has been unready for more than 15 minutes.',
  },
  {
    text: 'Normal  NodeNotReady  node/worker-2  Node worker-2 status is now: NodeNotReady\nNormal  TaintManagerEviction  pod/web-5f7c9b8d54-4zrkm  Marking for deletion Pod shop/web-5f7c9b8d54-4zrkm',
    also: ['pod-evicted'],
  },
  {
    text: 'Warning  FailedAttachVolume  9m  attachdetach-controller  Multi-Attach error for volume "pvc-1" Volume is already exclusively attached to one node\nReady  Unknown  Sun, 14 Jan 2024 02:10:31 +0100  NodeStatusUnknown  Kubelet stopped posting node status.',
    also: ['pod-volume-failed'],
  },
  { text: 'Datadog: Node ip-10-0-3-4 is NotReady' },
  { text: 'message: Kubelet never posted node status.' },
  { text: 'reason: NodeStatusNeverUpdated' },
  {
    text: 'node_lifecycle_controller.go:1044] Node wrk-3 is unresponsive as of 2024-01-01 10:00:00. Adding it to the Taint queue.',
  },
  { text: 'kubelet_node_status.go:452] "Node not becoming ready in time after startup"' },
  { text: 'PLEG: pleg has yet to be successful' },
  { text: 'Node wrk-1 which was running pod api-1 is unresponsive' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: `Tolerations:  node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
              node.kubernetes.io/unreachable:NoExecute op=Exists for 300s`,
    kind: 'none',
  },
  {
    text: 'When a node is NotReady for five minutes, its pods are moved, as the handbook says.',
    kind: 'none',
  },
  {
    text: 'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    kind: 'node-cni-not-ready',
  },
  {
    text: "0/2 nodes are available: 1 Insufficient cpu, 1 node(s) had taint {node.kubernetes.io/not-ready: }, that the pod didn't tolerate.",
    kind: 'pod-unschedulable',
  },
  {
    text: 'routes:\n- matchers: [ alertname =~ "KubeNodeNotReady|KubeletDown" ]\n  receiver: oncall',
    kind: 'none',
  },
  {
    text: "- alert: KubeNodeNotReady\n  annotations:\n    description: '{{ $labels.node }} has been unready for more than 15 minutes.'\n    summary: Node is not ready.",
    kind: 'none',
  },
  { text: 'What happens to a pod when its node is NotReady for long?', kind: 'none' },
];
