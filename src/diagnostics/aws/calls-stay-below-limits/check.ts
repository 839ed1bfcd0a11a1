import { Obstruction } from '../../../domain/obstruction.ts';
import type { TrailEvent } from '../../../providers/aws/identity-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { ownCredentialsOf } from '../../facts/own-role.ts';
import { readPrincipal } from '../../facts/principal.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { envOf } from '../../facts/web-identity.ts';
import { text } from './text.ts';

const WINDOW_MS = 90 * 60_000;
const ARGS = [
  'operation',
  'region',
  'caller',
  'calls',
  'seen',
  'throttled',
  'namespace',
  'pod',
  'restart',
  'retries',
] as const;

/** Operations on data, which CloudTrail's event history does not hold. Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html */
const ON_DATA =
  /^(?:(?:Get|Put|Delete|Head|Copy|List)Objects?(?:V2)?|(?:Batch)?(?:Get|Put|Write|Update|Delete)Item|Query|Scan|(?:Send|Receive|Delete)Message(?:Batch)?|Publish|PutRecords?|GetRecords|Invoke|PutLogEvents|PutMetricData|GetMetricData)$/;
const THROTTLED = /Throttl|RequestLimitExceeded|TooManyRequests|SlowDown|RateExceeded/i;

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html */
export const callsStayBelowLimits = defineCheck({
  id: 'aws/calls-stay-below-limits',
  needs: ['operation', 'namespace', 'pod', 'account', 'region'],
  reads: { kubernetes: ['pod'], aws: ['trailEvents'] },
  codes: { 'own-calls': ARGS, 'others-calls': ARGS },
  text,
  async run(found, { kubernetes, aws }, now) {
    const operation = found.operation.split(':').at(-1) ?? found.operation;
    const { account, region } = found;
    if (ON_DATA.test(operation)) {
      const question = `who calls ${operation} how often: CloudTrail's event history holds no calls on data`;
      throw new Obstruction({ kind: 'undecidable', question });
    }
    const pod = await kubernetes.pod(found.namespace, found.pod);
    if (!pod) return skipped('the pod is gone');
    const since = new Date(
      Math.max(now.getTime() - WINDOW_MS, pod.metadata?.creationTimestamp?.getTime() ?? 0),
    );
    const { items } = await aws.trailEvents({ account, region }, operation, since);
    const throttled = items.filter(event => THROTTLED.test(event.errorCode ?? '') && event.time >= since);
    const subject = `cloudtrail ${operation} in ${region}`;
    const path = `throttled calls since ${since.toISOString()}`;
    const [busiest] = byCaller(items);
    if (throttled.length === 0 || !busiest)
      return ok([{ subject, path, value: 'none (it records with some minutes’ delay)' }]);
    const own = ownCredentialsOf(pod);
    const isOwn =
      own.is === 'web-identity' &&
      readPrincipal(busiest.arn)?.account !== undefined &&
      roleIn(busiest.arn) === own.roleArn.split('/').at(-1);
    const args = {
      operation,
      region,
      caller: roleIn(busiest.arn) ?? busiest.arn,
      calls: String(busiest.calls),
      seen: String(items.length),
      throttled: String(throttled.length),
      namespace: found.namespace,
      pod: found.pod,
      restart: rolloutTargetOf(found) ?? '',
      retries:
        envOf(pod, 'AWS_RETRY_MODE')?.value === 'adaptive'
          ? 'already set to adaptive'
          : 'not set to adaptive',
    };
    return problem(isOwn ? 'own-calls' : 'others-calls', args, [
      { subject, path, value: `${throttled.length} of ${items.length}` },
      { subject, path: 'busiest caller', value: `${args.caller}: ${busiest.calls} calls` },
    ]);
  },
});

function byCaller(
  events: readonly TrailEvent[],
): readonly { readonly arn: string; readonly calls: number }[] {
  const groups = Map.groupBy(events, event => callerOf(event));
  return [...groups].map(([arn, calls]) => ({ arn, calls: calls.length })).sort((a, b) => b.calls - a.calls);
}

/** Sessions of one role count as one caller. */
function callerOf({ callerArn = '', userName = 'unknown' }: TrailEvent): string {
  const principal = readPrincipal(callerArn);
  return principal?.is === 'session'
    ? `${callerArn.slice(0, callerArn.lastIndexOf('/'))}/session`
    : callerArn || userName;
}

function roleIn(arn: string): string | undefined {
  const principal = readPrincipal(arn);
  return principal?.is === 'session' ? principal.role : undefined;
}
