import type { AwsPort } from '../../providers/aws/port.ts';
import type { EksPlace } from './eks-place.ts';
import type { Machine } from './machine.ts';

/** The role that a node takes on, or the link of the chain that is missing. */
export type NodeRole =
  | { readonly is: 'role'; readonly arn: string; readonly name: string; readonly profile?: string }
  | { readonly is: 'no-profile' }
  | { readonly is: 'profile-missing'; readonly profile: string }
  | { readonly is: 'profile-empty'; readonly profile: string };

/** Follows instance → instance profile → role; a node group says its role itself. */
export async function nodeRoleOf(
  { instance, nodegroup }: Machine,
  { account }: EksPlace,
  aws: Pick<AwsPort, 'instanceProfile'>,
): Promise<NodeRole> {
  if (!instance) return nodegroup?.nodeRoleArn ? roleOf(nodegroup.nodeRoleArn) : { is: 'no-profile' };
  if (!instance.profileArn) return { is: 'no-profile' };
  const profile = nameIn(instance.profileArn);
  const found = await aws.instanceProfile({ account }, profile);
  if (!found) return { is: 'profile-missing', profile };
  const [role] = found.roles;
  return role ? { is: 'role', ...role, profile } : { is: 'profile-empty', profile };
}

function roleOf(arn: string): NodeRole {
  return { is: 'role', arn, name: nameIn(arn) };
}

/** The last part of an ARN: the name, without a path. */
export function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
