import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node bootstrap failed',
  meaning:
    'The instance started, but the script or program that turns it into a node gave up before the kubelet could register.',
  advice: [
    {
      text: 'Read what the instance printed while it started.',
      command: 'aws ec2 get-console-output --instance-id {instanceId} --latest --output text',
    },
    {
      text: 'On the instance itself, the start-up log tells which step failed.',
      command:
        'journalctl -u cloud-final -u nodeadm-config -u nodeadm-run -u kubelet --no-pager | tail -n 100',
    },
    {
      text: 'On AKS, the exit code of the provisioning extension names the step.',
      command:
        "az vmss list --resource-group {resourceGroup} --query '[].{name:name,state:provisioningState}' --output table",
    },
  ],
};
