import type { Entities } from '../../../domain/entities.ts';
import type { AwsPort } from '../../../providers/aws/port.ts';
import type { Pod, ServiceAccount } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { ASSOCIATION_READS, associationOf } from '../../facts/association.ts';
import { ownCredentialsOf } from '../../facts/own-role.ts';
import { type Principal, readPrincipal } from '../../facts/principal.ts';
import { NODE_ROLE_READS, roleOfNode } from '../../facts/role-of-node.ts';
import { ROLE_ANNOTATION } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-configuration.html (pods without a role can use the node's) */
export const callerIsPodsOwnRole = defineCheck({
  id: 'aws/caller-is-pods-own-role',
  needs: ['namespace', 'serviceAccount', 'pod', 'account', 'region'],
  reads: {
    kubernetes: ['pod', 'serviceAccount', ...NODE_ROLE_READS.kubernetes],
    aws: [...NODE_ROLE_READS.aws, ...ASSOCIATION_READS],
  },
  codes: { 'node-role': ['namespace', 'pod', 'serviceAccount', 'nodeRole', 'why'] },
  text,
  async run(found, { kubernetes, aws }) {
    const [pod, own] = await Promise.all([
      kubernetes.pod(found.namespace, found.pod),
      kubernetes.serviceAccount(found.namespace, found.serviceAccount),
    ]);
    if (!pod) return skipped('the pod is gone');
    const principal = readPrincipal(found.principalArn);
    const credentials = ownCredentialsOf(pod);
    const subject = `pod ${found.namespace}/${found.pod}`;
    if (credentials.is === 'set-by-hand') return skipped(`the pod sets ${credentials.variable}`);
    if (credentials.is !== 'none') {
      const value = credentials.is === 'pod-identity' ? 'by EKS Pod Identity' : credentials.roleArn;
      return ok([{ subject, path: 'role of its own', value }]);
    }
    const where = { account: found.account, region: found.region };
    const byInstance = principal?.is === 'session' && principal.instanceId !== undefined;
    const reading = roleOfNode(pod, where, { kubernetes, aws });
    const node = byInstance ? await ifReadable(reading) : await reading;
    if (!isNodes(principal, node?.roleName))
      return skipped('the caller is neither this pod’s role nor its node’s');
    const nodeRole = principal?.is === 'session' ? principal.role : (node?.roleName ?? 'of the node');
    const why = await whyWithoutRole(found, own, pod, aws);
    const { namespace, pod: name, serviceAccount } = found;
    return problem('node-role', { namespace, pod: name, serviceAccount, nodeRole, why }, [
      { subject, path: 'role of its own', value: 'absent' },
      { subject: node ? `node ${node.node} (${node.instanceId})` : 'message', path: 'role', value: nodeRole },
    ]);
  },
});

/** Whether the call came with the role of the node; a call that got as far as a refusal had some credentials. */
function isNodes(principal: Principal | undefined, nodeRole: string | undefined): boolean {
  if (principal === undefined) return nodeRole !== undefined;
  return principal.is === 'session' && (principal.instanceId !== undefined || principal.role === nodeRole);
}

/** The broken link, as a clause. */
async function whyWithoutRole(
  found: Entities,
  own: ServiceAccount | undefined,
  pod: Pod,
  aws: Pick<AwsPort, (typeof ASSOCIATION_READS)[number]>,
): Promise<string> {
  const name = found.serviceAccount ?? 'default';
  if (!own) return `service account ${name} does not exist`;
  const runsAs = pod.spec?.serviceAccountName ?? 'default';
  if (own.metadata?.annotations?.[ROLE_ANNOTATION] !== undefined)
    return `it was started without the role that service account ${runsAs} names`;
  const association = await ifReadable(associationOf(found, aws));
  if (association) return `it started before service account ${runsAs} got its EKS Pod Identity association`;
  return `its service account, ${runsAs}, names no role`;
}
