import { changeRegional } from '../../simulator/builders/change.ts';
import { recordAt, recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, PLACE } from './scene.ts';

const REASON = "The key pair 'ops-2024' does not exist. Launching EC2 instance failed.";

/** The key pair of the launch template was deleted. */
export const autoScalingLaunchFailed: Incident = {
  name: 'auto-scaling-launch-failed',
  title: 'The key pair of the launch template was deleted',
  message: '/diagnose ng general -c prod-eu',
  world(now) {
    const world = healthy(now);
    const group = recordsAt(world.accounts[PLACE.account]?.regions[PLACE.region]?.eks, 'nodegroups')[0];
    const AutoScalingGroupName = textAt(
      recordsAt(recordAt(group, 'resources'), 'autoScalingGroups')[0],
      'name',
    );
    const failed = {
      ActivityId: 'a-1',
      AutoScalingGroupName,
      Description: `Launching a new EC2 instance.  Status Reason: ${REASON}`,
      StatusCode: 'Failed',
      StatusMessage: REASON,
      Cause: 'a difference between desired and actual capacity',
      StartTime: new Date(now.getTime() - 300_000).toISOString(),
      Progress: 100,
    };
    return changeRegional(world, PLACE, 'autoscaling', 'Activities', () => [failed]);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/auto-scaling-group-launches', code: 'launch-failed' },
  },
  repair: ['aws ec2 create-key-pair --key-name ops-2024'],
};
