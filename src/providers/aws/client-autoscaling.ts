import { defined } from '../defined.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';

const MOST_ACTIVITIES = 20;

/** Reads of Auto Scaling. */
export function scalingReads({ ask }: AwsSession): Pick<AwsPort, 'scalingActivities'> {
  return {
    scalingActivities: async (where, group) => {
      const needed = { action: 'autoscaling:DescribeScalingActivities', resource: group };
      const found = await ask('autoscaling', where, needed, async (client, options, target) => {
        const { DescribeScalingActivitiesCommand } = await import('@aws-sdk/client-auto-scaling');
        const input = { AutoScalingGroupName: group, MaxRecords: MOST_ACTIVITIES };
        const answer = await client.send(new DescribeScalingActivitiesCommand(input), options);
        const items = (answer.Activities ?? []).map(one => ({
          id: one.ActivityId ?? lacking(target, 'ActivityId'),
          status: one.StatusCode ?? lacking(target, 'StatusCode'),
          ...defined({
            description: one.Description,
            cause: one.Cause,
            statusMessage: one.StatusMessage,
            startedAt: one.StartTime,
          }),
        }));
        return { items, complete: answer.NextToken === undefined };
      });
      return found ?? { items: [], complete: true };
    },
  };
}
