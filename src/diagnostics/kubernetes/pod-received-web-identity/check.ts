import type { Evidence } from '../../../domain/outcome.ts';
import type { Pod, ServiceAccount } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { annotatedAt } from '../../facts/field-times.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { envOf, ROLE_ANNOTATION, tokenAudienceOf, usesPodIdentity } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-configuration.html */
export const podReceivedWebIdentity = defineCheck({
  id: 'kubernetes/pod-received-web-identity',
  needs: ['namespace', 'serviceAccount', 'pod'],
  reads: { kubernetes: ['serviceAccount', 'pod'] },
  codes: {
    'older-than-annotation': ['namespace', 'pod', 'serviceAccount', 'restart'],
    'not-injected': ['namespace', 'pod', 'serviceAccount', 'restart'],
    'role-differs': ['namespace', 'pod', 'serviceAccount', 'found', 'expected', 'restart'],
    'no-token': ['namespace', 'pod', 'restart'],
  },
  text,
  async run(found, { kubernetes }) {
    const { namespace, serviceAccount } = found;
    const [account, pod] = await Promise.all([
      kubernetes.serviceAccount(namespace, serviceAccount),
      kubernetes.pod(namespace, found.pod),
    ]);
    if (!pod) return skipped('the pod is gone');
    if (usesPodIdentity(pod)) return skipped('the pod gets its credentials from EKS Pod Identity');
    const role = account?.metadata?.annotations?.[ROLE_ANNOTATION]?.trim();
    if (!account || !role) return skipped('the service account names no role');
    const args = {
      namespace,
      pod: found.pod,
      serviceAccount,
      restart: rolloutTargetOf(found) ?? '',
    };
    return judge(account, pod, role, args);
  },
});

interface Args extends Record<string, string> {
  readonly namespace: string;
  readonly pod: string;
  readonly serviceAccount: string;
  readonly restart: string;
}

function judge(account: ServiceAccount, pod: Pod, expected: string, args: Args) {
  const subject = `pod ${args.namespace}/${args.pod}`;
  const found = envOf(pod, 'AWS_ROLE_ARN')?.value;
  const seen: Evidence = { subject, path: 'env AWS_ROLE_ARN', value: found ?? 'absent' };
  if (!found) {
    const times = timesOf(account, pod, subject);
    return problem(times.length > 0 ? 'older-than-annotation' : 'not-injected', args, [seen, ...times]);
  }
  if (found !== expected) return problem('role-differs', { ...args, found, expected }, [seen]);
  const audience = tokenAudienceOf(pod);
  const token: Evidence = { subject, path: 'projected token audience', value: audience ?? 'absent' };
  if (!audience || !envOf(pod, 'AWS_WEB_IDENTITY_TOKEN_FILE'))
    return problem('no-token', args, [seen, token]);
  return ok([seen, token]);
}

function timesOf(account: ServiceAccount, pod: Pod, subject: string): readonly Evidence[] {
  const annotated = annotatedAt(account.metadata, ROLE_ANNOTATION);
  const born = pod.metadata?.creationTimestamp;
  if (!annotated || !born || annotated <= born) return [];
  const name = `serviceaccount ${account.metadata?.namespace}/${account.metadata?.name}`;
  return [
    { subject, path: 'created', value: born.toISOString() },
    { subject: name, path: 'annotated', value: annotated.toISOString() },
  ];
}
