import type { Entities } from '../../../domain/entities.ts';
import type { AwsPort } from '../../../providers/aws/port.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pod, ServiceAccount } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { ASSOCIATION_READS, associationOf } from '../../facts/association.ts';
import { issuerOf } from '../../facts/irsa.ts';
import { partitionOf } from '../../facts/partition.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { envOf, ROLE_ANNOTATION, usesPodIdentity } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html */
export const serviceAccountNamesRole = defineCheck({
  id: 'kubernetes/service-account-names-role',
  needs: ['namespace', 'serviceAccount'],
  reads: { kubernetes: ['serviceAccount', 'pod', 'workload'], aws: ['eksCluster', ...ASSOCIATION_READS] },
  codes: {
    absent: ['namespace', 'serviceAccount', 'subject', 'query', 'restart'],
    padded: ['namespace', 'serviceAccount', 'roleArn', 'restart'],
    'instance-profile': ['namespace', 'serviceAccount', 'found', 'query', 'restart'],
    'not-a-role': ['namespace', 'serviceAccount', 'found', 'query', 'restart'],
    'other-role': ['namespace', 'serviceAccount', 'found', 'expected', 'restart'],
    'other-partition': ['namespace', 'serviceAccount', 'found', 'expected', 'roleArn', 'restart'],
  },
  text,
  async run(found, { kubernetes, aws }) {
    const { namespace, serviceAccount } = found;
    const [account, pod] = await Promise.all([
      kubernetes.serviceAccount(namespace, serviceAccount),
      found.pod ? kubernetes.pod(namespace, found.pod) : undefined,
    ]);
    if (!account) return skipped('the service account does not exist');
    if (pod && usesPodIdentity(pod))
      return skipped('the pod gets its credentials from EKS Pod Identity', {}, ['roleArn']);
    const annotated = account.metadata?.annotations?.[ROLE_ANNOTATION] !== undefined;
    if (!annotated && (await associationOf(found, aws)))
      return skipped('EKS Pod Identity gives it a role', {}, ['roleArn']);
    if (!annotated && (await meansAnother(found, kubernetes)))
      return skipped('the pods are meant to run as another service account');
    const named = readRoleArn(account.metadata?.annotations?.[ROLE_ANNOTATION] ?? '').is === 'role';
    const issuer = named ? undefined : await issuerIn(found, aws);
    return judge(account, pod, { ...found, query: rolesTrusting(found, issuer) });
  },
});

/** Whether the owner asks for another account by now, or forgot to ask for the one of its own name: this one needs no role then. */
async function meansAnother(
  { namespace = '', serviceAccount, workload, workloadKind }: Entities,
  kubernetes: Pick<KubernetesPort, 'serviceAccount' | 'workload'>,
): Promise<boolean> {
  const kind = WORKLOAD_KINDS.find(one => one === workloadKind);
  if (!workload || !kind) return false;
  const owner = await kubernetes.workload(kind, namespace, workload);
  const asked = owner?.template?.spec?.serviceAccountName ?? 'default';
  if (owner && asked !== serviceAccount) return true;
  if (serviceAccount !== 'default') return false;
  const namesake = await kubernetes.serviceAccount(namespace, workload);
  return namesake?.metadata?.annotations?.[ROLE_ANNOTATION] !== undefined;
}

const WORKLOAD_KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'] as const;

interface Where {
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly region?: string;
  readonly workload?: string;
  readonly workloadKind?: string;
  /** Known beforehand only where a role was asked about. */
  readonly roleArn?: string;
  /** Finds the role on the command line. */
  readonly query: string;
}

function judge(account: ServiceAccount, pod: Pod | undefined, where: Where) {
  const { namespace, serviceAccount, query } = where;
  const value = account.metadata?.annotations?.[ROLE_ANNOTATION];
  const evidence = [
    {
      subject: `serviceaccount ${namespace}/${serviceAccount}`,
      path: ROLE_ANNOTATION,
      value: value ?? 'absent',
    },
  ] as const;
  const subject = `system:serviceaccount:${namespace}:${serviceAccount}`;
  const args = { namespace, serviceAccount, query, restart: rolloutTargetOf(where) ?? '' };
  const own = pod && envOf(pod, 'AWS_ROLE_ARN')?.value;
  if (value === undefined && own)
    return ok([...evidence, { subject: 'pod', path: 'AWS_ROLE_ARN', value: own }], { roleArn: own });
  if (value === undefined) return problem('absent', { ...args, subject }, evidence);
  const reading = readRoleArn(value);
  if (reading.is === 'padded') return problem('padded', { ...args, roleArn: reading.trimmed }, evidence);
  if (reading.is === 'instance-profile')
    return problem('instance-profile', { ...args, found: value }, evidence);
  if (reading.is !== 'role') return problem('not-a-role', { ...args, found: value }, evidence);
  const expected = where.region ? partitionOf(where.region) : reading.partition;
  if (where.roleArn && where.roleArn !== reading.arn)
    return problem('other-role', { ...args, found: value, expected: where.roleArn }, evidence);
  if (reading.partition === expected) return ok(evidence, { roleArn: reading.arn });
  const roleArn = value.replace(`arn:${reading.partition}:`, `arn:${expected}:`);
  return problem('other-partition', { ...args, found: reading.partition, expected, roleArn }, evidence);
}

async function issuerIn(
  { account, region, cluster }: Entities,
  aws: Pick<AwsPort, 'eksCluster'>,
): Promise<string | undefined> {
  if (!account || !region || !cluster) return undefined;
  return issuerOf(await ifReadable(aws.eksCluster({ account, region }, cluster)));
}

/**
 * A JMESPath query for the roles whose trust policy names a service account, of this cluster where its issuer is known.
 * Source: https://docs.aws.amazon.com/cli/latest/reference/iam/list-roles.html
 */
function rolesTrusting(
  { namespace, serviceAccount }: Omit<Where, 'query'>,
  issuer: string | undefined,
): string {
  const wanted = [`system:serviceaccount:${namespace}:${serviceAccount}`, ...(issuer ? [issuer] : [])];
  const tests = wanted.map(one => `contains(to_string(AssumeRolePolicyDocument), '${one}')`);
  return `Roles[?${tests.join(' && ')}].Arn`;
}
