import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/CHAP_Troubleshooting.html */
export const autoScalingGroupLaunches = defineCheck({
  id: 'aws/auto-scaling-group-launches',
  needs: ['cluster'],
  reads: { aws: [...MACHINE_READS, 'scalingActivities'] },
  codes: { 'launch-failed': ['group', 'reason'] },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const machine = await describeMachine(found, place, aws);
    const group =
      machine?.nodegroup?.autoScalingGroups[0] ?? machine?.instance?.tags['aws:autoscaling:groupName'];
    if (!group) return skipped('the node belongs to no Auto Scaling group');
    const { items } = await aws.scalingActivities(placeIn(place), group);
    const launches = items.filter(({ description = '' }) => /^Launching/i.test(description));
    const [last] = launches.toSorted((one, other) => timeOf(other.startedAt) - timeOf(one.startedAt));
    const subject = `auto-scaling-group ${group}`;
    if (last?.status !== 'Failed')
      return ok([{ subject, path: 'last launch', value: last?.status ?? 'none' }]);
    const reason = last.statusMessage ?? 'no reason is given.';
    return problem('launch-failed', { group, reason }, [
      { subject, path: `activity ${last.id}`, value: `${last.status}: ${reason}` },
    ]);
  },
});

function timeOf(date: Date | undefined): number {
  return date?.getTime() ?? 0;
}
