import type { Evidence } from '../../../domain/outcome.ts';
import type { TrailEvent } from '../../../providers/aws/identity-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { annotatedAt } from '../../facts/field-times.ts';
import { ROLE_ANNOTATION, usesPodIdentity } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/** The time in which a refusal still says something about today. */
const NINETY_MINUTES_MS = 90 * 60_000;
const OPERATION = 'AssumeRoleWithWebIdentity';

/**
 * Compares what AWS recorded with what is expected: the role asked for and who asked. Only events younger than the pod
 * and its role count, so that a repaired world is not held to its past.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
 */
export const trailShowsNoOtherCaller = defineCheck({
  id: 'aws/trail-shows-no-other-caller',
  needs: ['roleArn', 'namespace', 'serviceAccount', 'pod', 'account', 'region'],
  reads: { aws: ['trailEvents', 'role'], kubernetes: ['pod', 'serviceAccount'] },
  codes: {
    'other-role': ['serviceAccount', 'namespace', 'found', 'expected', 'time'],
    'other-caller': ['serviceAccount', 'namespace', 'roleArn', 'found', 'expected', 'time'],
  },
  text,
  async run(found, { aws, kubernetes }, now) {
    const { account, region, roleArn, namespace, serviceAccount } = found;
    const [pod, own, role] = await Promise.all([
      kubernetes.pod(namespace, found.pod),
      kubernetes.serviceAccount(namespace, serviceAccount),
      aws.role({ account: roleArn.split(':')[4] ?? account }, roleArn.split('/').at(-1) ?? ''),
    ]);
    if (!pod) return skipped('the pod is gone');
    if (usesPodIdentity(pod)) return skipped('the pod gets its credentials from EKS Pod Identity');
    const since = latestOf([
      new Date(now.getTime() - NINETY_MINUTES_MS),
      pod.metadata?.creationTimestamp,
      annotatedAt(own?.metadata, ROLE_ANNOTATION),
      role?.createdAt,
    ]);
    const { items } = await aws.trailEvents({ account, region }, OPERATION, since);
    const refused = items.filter(event => event.errorCode !== undefined && event.time >= since);
    return judge(refused, { roleArn, namespace, serviceAccount, region, since });
  },
});

interface Expected {
  readonly roleArn: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly region: string;
  readonly since: Date;
}

function judge(refused: readonly TrailEvent[], expected: Expected) {
  const { roleArn, namespace, serviceAccount, region, since } = expected;
  const subject = `system:serviceaccount:${namespace}:${serviceAccount}`;
  const args = { namespace, serviceAccount };
  const otherRole = refused.find(event => event.userName === subject && event.roleArn !== roleArn);
  if (otherRole?.roleArn) {
    const time = otherRole.time.toISOString();
    const both = { ...args, found: otherRole.roleArn, expected: roleArn, time };
    return problem('other-role', both, [seen(otherRole, 'requestParameters.roleArn', otherRole.roleArn)]);
  }
  const asExpected = refused.find(event => event.userName === subject);
  const other = refused.find(event => event.roleArn === roleArn && event.userName !== subject);
  if (other?.userName && !asExpected) {
    const time = other.time.toISOString();
    const both = { ...args, roleArn, found: other.userName, expected: subject, time };
    return problem('other-caller', both, [seen(other, 'userIdentity.userName', other.userName)]);
  }
  const path = `refusals since ${since.toISOString()} in ${region} (it records with some minutes’ delay)`;
  const value = asExpected
    ? `${asExpected.time.toISOString()}: role and caller as expected`
    : 'none of another role or caller';
  return ok([{ subject: 'cloudtrail', path, value }]);
}

function seen(event: TrailEvent, path: string, value: string): Evidence {
  return { subject: `cloudtrail ${event.name} at ${event.time.toISOString()}`, path, value };
}

function latestOf(times: readonly (Date | undefined)[]): Date {
  return new Date(Math.max(...times.map(time => time?.getTime() ?? 0)));
}
