import type { AwsPort, InRegion } from '../../providers/aws/port.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Pod } from '../../providers/kubernetes/types.ts';

/** The EC2 instance under a pod, and the role that everything on it can take. */
export interface RoleOfNode {
  readonly node: string;
  readonly instanceId: string;
  /** Absent for an instance without a profile. */
  readonly roleName?: string;
}

/** The reads behind {@link roleOfNode}. */
export const NODE_ROLE_READS = {
  kubernetes: ['node'],
  aws: ['instance', 'instanceProfile'],
} as const;

type Reads = {
  readonly kubernetes: Pick<KubernetesPort, 'node'>;
  readonly aws: Pick<AwsPort, 'instance' | 'instanceProfile'>;
};

/** Follows a pod to its node, the node to its instance, and that to the role in its profile; `undefined` where no instance is. */
export async function roleOfNode(
  pod: Pod,
  where: InRegion,
  { kubernetes, aws }: Reads,
): Promise<RoleOfNode | undefined> {
  const name = pod.spec?.nodeName;
  const node = name === undefined ? undefined : await kubernetes.node(name);
  const instanceId = /\/(i-[0-9a-f]{8,17})$/.exec(node?.spec?.providerID ?? '')?.[1];
  if (name === undefined || instanceId === undefined) return undefined;
  const instance = await aws.instance(where, instanceId);
  const profileName = instance?.profileArn?.split('/').at(-1);
  if (profileName === undefined) return { node: name, instanceId };
  const profile = await aws.instanceProfile({ account: where.account }, profileName);
  const roleName = profile?.roles[0]?.name;
  return { node: name, instanceId, ...(roleName !== undefined && { roleName }) };
}
