import { inIncident, type Pair } from './pair.ts';

/** Nodes that do not join, or are not ready. */
export const NODES: readonly Pair[] = [
  ...inIncident(
    'runtime-down',
    'node {node} is NotReady, container runtime is down says describe',
    `{node}   NotReady   <none>   13d   v1.33.5-eks-113cf36
what is wrong with this one?`,
    'alert KubeNodeNotReady node={node} cluster=prod-eu',
  ),
  ...inIncident(
    'network-plugin-crashes',
    '{node} NotReady: cni plugin not initialized',
    'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized (node {node})',
  ),
  ...inIncident('network-plugin-absent', 'aws-node is not running on {node}, node is NotReady, why'),
  ...inIncident(
    'node-short-of-disk',
    'pods get evicted from {node}, DiskPressure',
    'node {node} was low on resource: ephemeral-storage',
  ),
  ...inIncident('node-short-of-memory', 'MemoryPressure on {node}, prod-eu. pods are thrown out'),
  ...inIncident(
    'node-cordoned',
    '{node} shows Ready,SchedulingDisabled and nobody knows why, new pods dont go there',
  ),
  ...inIncident('node-full-of-pods', 'Too many pods. nothing schedules on {node} any more'),
  ...inIncident(
    'aws-auth-role-missing',
    'instance {instance} does not join cluster prod-eu, kubelet log: Unauthorized',
    'new nodes never show up in kubectl get nodes. on the box: "Unable to register node with API server" err="Unauthorized" ({instance})',
  ),
  ...inIncident(
    'aws-auth-deleted',
    'All new nodes fails to join prod-eu!! "NodeCreationFailure: Instances failed to join the kubernetes cluster" {instance}',
  ),
  ...inIncident(
    'subnet-exhausted',
    'pods stay ContainerCreating on {node}: failed to assign an IP address to container',
  ),
  ...inIncident(
    'worker-policy-missing',
    'nodegroup general is DEGRADED in prod-eu, instances failed to join, {instance}',
  ),
  ...inIncident(
    'kube-proxy-crashes',
    'services not reachable from {node}, kube-proxy in CrashLoopBackOff there',
  ),
  ...inIncident('instance-stopped', 'where is {node}? NotReady, kubelet stopped posting node status'),
  ...inIncident('healthy-nodes', 'pls check {node}, it was flapping yesterday'),
];
