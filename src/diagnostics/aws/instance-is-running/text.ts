import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance is running and passes its EC2 status checks',
  codes: {
    gone: {
      says: 'Instance {instanceId} no longer exists: it was terminated, or it is in another account or region.',
      fix: [
        {
          text: 'A terminated instance does not come back; its Auto Scaling group starts a new one with a new id. List the instances of {cluster} and ask about one of them.',
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
      says: 'Instance {instanceId} is {state}, so it cannot become a node again. {reason}',
      fix: [
        {
          text: 'A terminated instance does not come back; its Auto Scaling group starts a new one with a new id. List the running instances of {cluster} and ask about one of them.',
          command:
            'aws ec2 describe-instances --filters Name=tag-key,Values=kubernetes.io/cluster/{cluster} Name=instance-state-name,Values=pending,running --query "Reservations[].Instances[].[InstanceId,State.Name,LaunchTime]" --output table',
        },
      ],
    },
    impaired: {
      says: 'Instance {instanceId} fails its EC2 status checks: system check {system}, instance check {instance}.',
      fix: [
        {
          text: 'Restart it; where the system check fails, stop and start it, which moves it to other hardware.',
          command: 'aws ec2 reboot-instances --instance-ids {instanceId}',
        },
      ],
    },
  },
} as const satisfies CheckText;
