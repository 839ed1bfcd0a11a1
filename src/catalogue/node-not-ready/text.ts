import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node not ready',
  meaning: "The control plane has lost the node's heartbeat, or its kubelet reports that it cannot run pods.",
  advice: [
    {
      text: "Read the node's conditions and the time of its last heartbeat.",
      command: 'kubectl describe node {node}',
    },
    {
      text: 'See whether the machine still runs.',
      command: 'aws ec2 describe-instance-status --instance-ids {instanceId} --include-all-instances',
    },
    {
      text: 'On the node, read why the kubelet stopped.',
      command: 'journalctl -u kubelet -u containerd --no-pager -n 100',
    },
  ],
};
