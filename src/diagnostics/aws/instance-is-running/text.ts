import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance runs, and EC2 finds it sound',
  codes: {
    gone: {
      says: 'There is no instance {instanceId} any more: it was terminated, or it is in another account or region.',
      fix: [
        {
          text: 'It does not come back; where it belonged to a group, the group starts another, under another id. These are the instances of the cluster: ask about one of them.',
          command:
            'aws ec2 describe-instances --filters Name=tag-key,Values=kubernetes.io/cluster/{cluster} --query "Reservations[].Instances[].[InstanceId,State.Name,LaunchTime]" --output table',
        },
      ],
    },
    stopped: {
      says: 'Instance {instanceId} is {state}. {reason}',
      fix: [
        {
          text: 'Start it.',
          command: 'aws ec2 start-instances --instance-ids {instanceId}',
        },
      ],
    },
    ending: {
      says: 'Instance {instanceId} is {state}, so it will not be a node again. {reason}',
      fix: [
        {
          text: 'It does not come back; where it belonged to a group, the group starts another, under another id. These are the instances of the cluster: ask about one that runs.',
          command:
            'aws ec2 describe-instances --filters Name=tag-key,Values=kubernetes.io/cluster/{cluster} Name=instance-state-name,Values=pending,running --query "Reservations[].Instances[].[InstanceId,State.Name,LaunchTime]" --output table',
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
