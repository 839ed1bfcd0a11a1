import type { PodIdentityAssociation } from '../../../providers/aws/identity-types.ts';
import type { Pod, ServiceAccount } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { ASSOCIATION_READS, associationOf } from '../../facts/association.ts';
import { readRoleArn } from '../../facts/role-arn.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { envOf, ROLE_ANNOTATION, usesPodIdentity } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/** Sources: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html, https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html */
export const associationMatchesServiceAccount = defineCheck({
  id: 'aws/association-matches-service-account',
  needs: ['namespace', 'serviceAccount', 'pod', 'cluster', 'account', 'region'],
  reads: { kubernetes: ['pod', 'serviceAccount'], aws: ASSOCIATION_READS },
  codes: {
    missing: ['namespace', 'serviceAccount', 'pod', 'cluster', 'region', 'roleArn', 'restart'],
    'pod-older': ['namespace', 'serviceAccount', 'pod', 'restart'],
    'both-mechanisms': ['namespace', 'serviceAccount', 'pod', 'associated', 'annotated', 'used', 'restart'],
  },
  text,
  async run(found, { kubernetes, aws }) {
    const { namespace, serviceAccount } = found;
    const [pod, account, association] = await Promise.all([
      kubernetes.pod(namespace, found.pod),
      kubernetes.serviceAccount(namespace, serviceAccount),
      associationOf(found, aws),
    ]);
    if (!pod) return skipped('the pod is gone');
    const args = { namespace, serviceAccount, pod: found.pod, restart: rolloutTargetOf(found) ?? '' };
    const subject = `pod identity association of ${namespace}/${serviceAccount}`;
    if (association) return judge(pod, account, association, args);
    if (!usesPodIdentity(pod)) return skipped('the service account has no EKS Pod Identity association');
    const roleArn = annotatedRole(account) ?? '';
    const { cluster, region } = found;
    return problem('missing', { ...args, cluster, region, roleArn }, [
      { subject, path: '', value: 'absent' },
      { subject: `pod ${namespace}/${found.pod}`, path: 'env', value: 'AWS_CONTAINER_CREDENTIALS_FULL_URI' },
    ]);
  },
});

function judge(
  pod: Pod,
  account: ServiceAccount | undefined,
  { roleArn: associated }: PodIdentityAssociation,
  args: { namespace: string; serviceAccount: string; pod: string; restart: string },
) {
  const subject = `pod identity association of ${args.namespace}/${args.serviceAccount}`;
  const seen = { subject, path: 'roleArn', value: associated } as const;
  const annotated = annotatedRole(account);
  const hasToken = envOf(pod, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== undefined;
  if (!usesPodIdentity(pod) && !hasToken) {
    const born = pod.metadata?.creationTimestamp?.toISOString() ?? 'unknown';
    return problem('pod-older', args, [seen, { subject: `pod ${args.pod}`, path: 'created', value: born }]);
  }
  if (annotated === undefined || annotated === associated) return ok([seen]);
  const used = usesPodIdentity(pod) && !hasToken ? associated : annotated;
  const annotation = {
    subject: `serviceaccount ${args.namespace}/${args.serviceAccount}`,
    path: ROLE_ANNOTATION,
  };
  return problem('both-mechanisms', { ...args, associated, annotated, used }, [
    seen,
    { ...annotation, value: annotated },
  ]);
}

function annotatedRole(account: ServiceAccount | undefined): string | undefined {
  const value = account?.metadata?.annotations?.[ROLE_ANNOTATION]?.trim() ?? '';
  return readRoleArn(value).is === 'role' ? value : undefined;
}
