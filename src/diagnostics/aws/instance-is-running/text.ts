import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance runs, and EC2 finds it sound',
  codes: {
    gone: {
      says: 'There is no instance {instanceId} any more: it was terminated, or it is in another account or region.',
      fix: [
        {
          text: 'Ask about the node group or about an instance that runs. This lists those of the cluster.',
          command:
            'aws ec2 describe-instances --region {region} --filters Name=tag-key,Values=kubernetes.io/cluster/{cluster} --query "Reservations[].Instances[].[InstanceId,State.Name,LaunchTime]" --output table',
        },
      ],
    },
    stopped: {
      says: 'Instance {instanceId} is {state}. {reason}',
      fix: [{ text: 'Start it.', command: 'aws ec2 start-instances --instance-ids {instanceId}' }],
    },
    ending: {
      says: 'Instance {instanceId} is {state}, so it joins no more. {reason}',
      fix: [
        {
          text: 'Ask again about an instance that runs; its Auto Scaling group starts another one. This tells why instances end.',
          command:
            'aws ec2 describe-instances --instance-ids {instanceId} --query "Reservations[].Instances[].StateReason"',
        },
      ],
    },
    impaired: {
      says: 'EC2 finds instance {instanceId} unsound: system check {system}, instance check {instance}.',
      fix: [
        {
          text: 'Restart it; where the system check fails, stop and start it, which moves it to other hardware.',
          command: 'aws ec2 reboot-instances --instance-ids {instanceId}',
        },
      ],
    },
  },
} as const satisfies CheckText;
