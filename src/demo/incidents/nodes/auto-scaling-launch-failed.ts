import { changeRegional } from '../../builders/change.ts';
import { recordAt, recordsAt, textAt } from '../../fields.ts';
import type { Incident } from '../../incident.ts';
import { healthy, PLACE } from './scene.ts';

/** The Auto Scaling group finds no capacity for its instance type. */
export const autoScalingLaunchFailed: Incident = {
  name: 'auto-scaling-launch-failed',
  title: 'The Auto Scaling group finds no capacity for its instance type',
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
      Description: 'Launching a new EC2 instance.  Status Reason: no capacity',
      StatusCode: 'Failed',
      StatusMessage:
        'We currently do not have sufficient m7i.xlarge capacity in the Availability Zone you requested (eu-west-1a).',
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
  repair: ['aws eks update-nodegroup-version --cluster-name prod-eu --nodegroup-name general'],
};
