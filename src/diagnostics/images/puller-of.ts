import type { Entities } from '../../domain/entities.ts';
import { Obstruction } from '../../domain/obstruction.ts';
import type { Evidence } from '../../domain/outcome.ts';
import type { Instance } from '../../providers/aws/node-types.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import type { FargateProfile } from '../../providers/aws/types.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Node, Pod } from '../../providers/kubernetes/types.ts';
import type { Pull } from './pull-of.ts';

/** Who pulls from ECR: never the pod's own role. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_EKS.html */
export type Puller =
  | {
      readonly is: 'node';
      /** `node NAME`. */
      readonly who: string;
      readonly node: Node;
      readonly instance: Instance;
      /** Absent when the instance has no profile, or the profile no role. */
      readonly roleArn?: string;
      readonly profile?: string;
      readonly evidence: readonly [Evidence, ...Evidence[]];
    }
  | {
      readonly is: 'fargate';
      /** `Fargate profile NAME`. */
      readonly who: string;
      readonly profile: FargateProfile;
      readonly roleArn: string;
      readonly evidence: readonly [Evidence, ...Evidence[]];
    }
  /** `because` is a clause: `no node has taken the pod`. */
  | { readonly is: 'nobody'; readonly because: string };

/** The AWS account, region and name of the cluster. */
export interface EksPlace {
  readonly account: string;
  readonly region: string;
  readonly cluster: string;
}

/** The reads by which the puller is found. */
export const PULLER_READS = {
  kubernetes: ['pod', 'node'],
  aws: ['instance', 'instanceProfile', 'fargateProfile'],
} as const;

interface Reads {
  readonly kubernetes: Pick<KubernetesPort, (typeof PULLER_READS.kubernetes)[number]>;
  readonly aws: Pick<AwsPort, (typeof PULLER_READS.aws)[number]>;
}

/** Where the cluster lives at AWS; obstructs when the configuration does not say so. */
export function placeOf({ account, region, cluster }: Entities): EksPlace {
  if (account && region && cluster) return { account, region, cluster };
  throw new Obstruction({ kind: 'not-configured', missing: 'the AWS account and region of this cluster' });
}

/** Finds the identity that pulls: the Fargate profile's execution role, or the role of the node's instance. */
export async function pullerOf(pull: Pull, found: Entities, reads: Reads): Promise<Puller> {
  const { pod } = pull;
  if (!pod) return { is: 'nobody', because: 'no pod is known that pulls the image' };
  const profile = pod.metadata?.labels?.['eks.amazonaws.com/fargate-profile'];
  if (profile) return fargatePuller(profile, pod, placeOf(found), reads);
  const name = pod.spec?.nodeName;
  if (!name) return { is: 'nobody', because: 'no node has taken the pod yet' };
  const node = await reads.kubernetes.node(name);
  if (!node) return { is: 'nobody', because: `node ${name} is gone` };
  return nodePuller(name, node, placeOf(found), reads);
}

async function fargatePuller(name: string, pod: Pod, place: EksPlace, { aws }: Reads): Promise<Puller> {
  const profile = await aws.fargateProfile(place, place.cluster, name);
  if (!profile) return { is: 'nobody', because: `Fargate profile ${name} does not exist any more` };
  const { name: podName = '', namespace = '' } = pod.metadata ?? {};
  return {
    is: 'fargate',
    who: `Fargate profile ${name}`,
    profile,
    roleArn: profile.executionRoleArn,
    evidence: [
      {
        subject: `pod ${namespace}/${podName}`,
        path: 'pulled by',
        value: `Fargate profile ${name}, not the pod’s own role`,
      },
      { subject: `Fargate profile ${name}`, path: 'podExecutionRoleArn', value: profile.executionRoleArn },
    ],
  };
}

async function nodePuller(name: string, node: Node, place: EksPlace, { aws }: Reads): Promise<Puller> {
  const providerId = node.spec?.providerID ?? '';
  const id = /^aws:\/\/\/[^/]{1,40}\/(i-[0-9a-f]{8,17})$/.exec(providerId)?.[1];
  if (!id)
    return {
      is: 'nobody',
      because: `node ${name} is not an EC2 instance (${providerId || 'it has no providerID'})`,
    };
  const instance = await aws.instance(place, id);
  if (!instance) throw unknownInstance(id, place);
  const profileName = instance.profileArn?.split('/').at(-1);
  const profile = profileName ? await aws.instanceProfile(place, profileName) : undefined;
  const roleArn = profile?.roles[0]?.arn;
  const subject = `instance ${id}`;
  return {
    is: 'node',
    who: `node ${name}`,
    node,
    instance,
    ...(profileName && { profile: profileName }),
    ...(roleArn && { roleArn }),
    evidence: [
      {
        subject: `node ${name}`,
        path: 'pulled by',
        value: `its kubelet, as ${subject}, not by the pod’s own role`,
      },
      { subject, path: 'instance profile', value: instance.profileArn ?? 'absent' },
      ...(profileName
        ? [{ subject: `instance-profile ${profileName}`, path: 'role', value: roleArn ?? 'absent' }]
        : []),
    ],
  };
}

function unknownInstance(id: string, { account, region }: EksPlace): Obstruction {
  const why = `there is no such instance in ${region} of account ${account}`;
  return new Obstruction({ kind: 'unreachable', target: `instance ${id}`, why });
}
