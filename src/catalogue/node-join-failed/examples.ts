import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: "Error: waiting for EKS Node Group (shop:workers) create: unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: i-0123456789abcdef0: NodeCreationFailure: Instances failed to join the kubernetes cluster",
    entities: { instanceId: 'i-0123456789abcdef0' },
  },
  {
    text: 'timed out (after 25m0s) waiting for at least 2 nodes to join the cluster and become ready in "workers"',
  },
  {
    text: `AWSSupport-TroubleshootEKSWorkerNode
i-0123456789abcdef0: [FAILURE] The instance role lacks the policy AmazonEKS_CNI_Policy.`,
    entities: { instanceId: 'i-0123456789abcdef0' },
  },
  {
    text: 'Conditions:\n  Message:               Node not registered with cluster\n  Reason:                NodeNotFound\n  Status:                Unknown\n  Type:                  Registered',
  },
  {
    text: 'Warning   ScaleUpTimedOut   configmap/cluster-autoscaler-status   Nodes added to group asg-batch-a failed to register within 15m0s',
  },
  {
    text: 'All cluster resources were brought up, but: only 0 nodes out of 3 have registered; cluster may be unhealthy.',
  },
  { text: 'W0611 clusterstate.go:266] Scale-up timed out for node group eks-batch-1 after 15m3s' },
  { text: 'message: Node failed to report startup in 10m0s\nreason: NodeStartupTimeout' },
  { text: 'kubelet.go:2448] "Error getting node" err="node \\"ip-10-2-3-4.ec2.internal\\" not found"' },
  {
    text: `Message: Node not registered with cluster
Reason: NodeNotFound
Status: Unknown
Type: Registered
Provider ID: aws:///eu-west-1a/i-0123456789abcdef0`,
    entities: { instanceId: 'i-0123456789abcdef0' },
  },
  {
    text: '"error":"launching nodeclaim, creating instance, NodeClassRef not ready, SubnetsReady=False"',
  },
  {
    text: 'EC2NodeClass gpu is not ready: SubnetSelector did not match any Subnets',
    entities: { nodeClass: 'gpu' },
  },
  { text: 'Machine i-0abc1234def567890 machine "i-0abc1234def567890" has not yet joined cluster' },
  { text: 'InstanceGroup nodes-1a InstanceGroup "nodes-1a" did not have enough nodes 0 vs 2' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Failed to list *v1.Node: Unauthorized', kind: 'node-unauthorized' },
  {
    text: `waiting for at least 2 node(s) to become ready in "workers"
nodegroup "workers" has 2 node(s)`,
    kind: 'none',
  },
  {
    text: 'aws ssm start-automation-execution --document-name AWSSupport-TroubleshootEKSWorkerNode --parameters ClusterName=prod,WorkerID=i-0123456789abcdef0',
    kind: 'none',
  },
  {
    text: '{"level":"INFO","logger":"controller","message":"registered nodeclaim","NodeClaim":{"name":"default-x7k2p"}}',
    kind: 'none',
  },
  { text: 'spec:\n  clusterName: edge\n  nodeStartupTimeout: 10m', kind: 'none' },
  {
    text: 'If a NodeClaim is not registered after 15 minutes, Karpenter deletes it and launches another',
    kind: 'none',
  },
  { text: 'Is the EC2NodeClass not ready when the role is missing, or does it only warn?', kind: 'none' },
  {
    text: 'Warning FailedScheduling 3s karpenter Failed to schedule pod, no instance type satisfied resources {"cpu":"200m"}',
    kind: 'pod-unschedulable',
  },
  { text: 'if strings.Contains(err.Error(), "has not yet joined cluster") { retry() }', kind: 'none' },
];
