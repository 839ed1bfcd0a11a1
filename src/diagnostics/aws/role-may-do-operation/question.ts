import type { Entities } from '../../../domain/entities.ts';
import { Obstruction } from '../../../domain/obstruction.ts';
import type { AwsPort } from '../../../providers/aws/port.ts';
import type { Role, Simulated } from '../../../providers/aws/types.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import { ifReadable } from '../../check.ts';
import { ASSOCIATION_READS, associationOf } from '../../facts/association.ts';
import { iamActionOf, resourceFor } from '../../facts/iam-action.ts';
import { ownCredentialsOf } from '../../facts/own-role.ts';
import { readPrincipal } from '../../facts/principal.ts';
import { NODE_ROLE_READS, roleOfNode } from '../../facts/role-of-node.ts';
import { decodedFrom } from './decoded-message.ts';

/** The reads behind {@link questionOf}. */
export const QUESTION_READS = {
  kubernetes: ['pod', ...NODE_ROLE_READS.kubernetes],
  aws: ['role', 'authorizationMessage', ...ASSOCIATION_READS, ...NODE_ROLE_READS.aws],
} as const;

type Reads = {
  readonly kubernetes: Pick<KubernetesPort, (typeof QUESTION_READS.kubernetes)[number]>;
  readonly aws: Pick<AwsPort, (typeof QUESTION_READS.aws)[number]>;
};

/** What the simulator is to be asked, or why there is nothing to ask. */
export type Question =
  | { readonly is: 'none'; readonly because: string }
  | {
      readonly is: 'question';
      readonly role: Role;
      readonly action: string;
      readonly resource: string | undefined;
      /** Throws where an answer of the simulator cannot be the whole truth about this message. */
      readonly refuseToJudge: (decision: Simulated['decision']) => void;
    };

/** Reads who was refused what from the message, from its encoded part, and from the pod. */
export async function questionOf(found: Entities, reads: Reads): Promise<Question> {
  const { account = '', region = '', encodedMessage } = found;
  const decoded = encodedMessage
    ? decodedFrom(await ifReadable(reads.aws.authorizationMessage({ account, region }, encodedMessage)))
    : {};
  const role = await roleAsked({ ...decoded, ...found }, reads);
  if ('because' in role) return { is: 'none', because: role.because };
  const action = decoded.operation ?? iamActionOf(found.operation ?? '', found.service);
  if (action === undefined) {
    const question = `which action of which service was refused: the message says ${found.operation ?? 'nothing of it'}`;
    throw new Obstruction({ kind: 'undecidable', question });
  }
  const resource = resourceFor(action, found.resourceArn ?? decoded.resourceArn);
  return { is: 'question', role, action, resource, refuseToJudge: () => elsewhere(found, role, resource) };
}

async function roleAsked(found: Entities, reads: Reads): Promise<Role | { readonly because: string }> {
  const principal = readPrincipal(found.principalArn);
  if (principal?.is === 'user') {
    const question = `what IAM user ${principal.name} may do: only roles are looked at`;
    throw new Obstruction({ kind: 'undecidable', question });
  }
  const own = await roleOfPod(found, reads);
  const named = principal && principal.instanceId === undefined ? principal : own;
  if (principal && own && (await isRoleOfNode(principal.role, found, reads)))
    return {
      because: `the message names the node’s role ${principal.role}, and the pod now has ${own.role}`,
    };
  if (named === undefined) return { because: 'the pod has no role of its own' };
  const role = await reads.aws.role({ account: named.account }, named.role);
  return role ?? { because: `role ${named.role} does not exist` };
}

/** Whether a pod that has a role by now called with its node's before. */
async function isRoleOfNode(role: string, found: Entities, { kubernetes, aws }: Reads): Promise<boolean> {
  const { account = '', region = '' } = found;
  const pod = await kubernetes.pod(found.namespace ?? '', found.pod ?? '');
  const node = pod && (await ifReadable(roleOfNode(pod, { account, region }, { kubernetes, aws })));
  return node?.roleName === role;
}

async function roleOfPod(found: Entities, { kubernetes, aws }: Reads) {
  const pod = await kubernetes.pod(found.namespace ?? '', found.pod ?? '');
  const own = pod && ownCredentialsOf(pod);
  const roleArn =
    own?.is === 'web-identity'
      ? own.roleArn
      : own?.is === 'pod-identity'
        ? (await associationOf(found, aws))?.roleArn
        : undefined;
  if (roleArn === undefined) return undefined;
  return { account: roleArn.split(':')[4] ?? '', role: roleArn.split('/').at(-1) ?? '' };
}

/** The simulator allows it, so what refused stands where the simulator does not look; the message may say where. */
function elsewhere({ policyType }: Entities, role: Role, resource: string | undefined): void {
  const owner = resource?.split(':')[4] ?? '';
  const other = owner !== '' && owner !== role.arn.split(':')[4];
  const blind =
    policyType !== undefined && /^(?:resource|session|resource control|VPC endpoint)$/i.test(policyType);
  if (!other && !blind) return;
  const policy = blind
    ? `the ${policyType} policy that the message names`
    : `the policy of ${resource} in account ${owner}`;
  const question = `what ${policy} says: the role's own policies allow the call`;
  throw new Obstruction({ kind: 'undecidable', question });
}
