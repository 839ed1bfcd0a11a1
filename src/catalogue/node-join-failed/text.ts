import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Nodes did not join the cluster',
  meaning:
    "Instances were to become nodes, and did not in time, or did not start at all. The message does not say why; the node's role, its network and its bootstrap are the usual suspects, and for Karpenter its node class and EC2's capacity.",
  advice: [
    {
      text: "Read the node group's own verdict.",
      command:
        'aws eks describe-nodegroup --cluster-name {cluster} --nodegroup-name {nodegroup} --query nodegroup.health',
    },
    {
      text: "Let AWS's runbook check an instance that is still running. It starts an automation in your account.",
      command:
        'aws ssm start-automation-execution --document-name AWSSupport-TroubleshootEKSWorkerNode --parameters ClusterName={cluster},WorkerID={instanceId}',
    },
    {
      text: 'Read what an instance printed while it started.',
      command: 'aws ec2 get-console-output --instance-id {instanceId} --latest --output text',
    },
  ],
};
