import type { AwsPort } from '../../providers/aws/port.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import { type EksPlace, placeIn } from './eks-place.ts';
import { nameIn } from './node-role.ts';

/** The name of the service account of Karpenter's controller. Source: https://karpenter.sh/docs/getting-started/ */
const CONTROLLER = 'karpenter';

/** The reads by which the role of Karpenter's controller is found. */
export const CONTROLLER_READS = {
  aws: ['podIdentityAssociationIds', 'podIdentityAssociation'],
  kubernetes: ['serviceAccountsNamed'],
} as const satisfies {
  readonly aws: readonly (keyof AwsPort)[];
  readonly kubernetes: readonly (keyof KubernetesPort)[];
};

/** What Karpenter's controller may not do, and the role that lacks it. */
export interface Denied {
  readonly action: string;
  readonly roleName: string;
  /** The policy that would allow it, as JSON text. */
  readonly policy: string;
}

/** What was denied to Karpenter, read from EC2's words; `undefined` where another permission would not help, or nobody knows whose. */
export async function deniedIn(
  message: string,
  place: EksPlace,
  aws: Pick<AwsPort, (typeof CONTROLLER_READS.aws)[number]>,
  kubernetes: Pick<KubernetesPort, 'serviceAccountsNamed'>,
): Promise<Denied | undefined> {
  const action = /(?:authorized to (?:perform|call):?) (ec2:[A-Za-z]{3,60})/.exec(message)?.[1];
  if (action === undefined || /explicit deny/i.test(message)) return undefined;
  const roleName =
    /:assumed-role\/([\w+=,.@-]{1,64})\//.exec(message)?.[1] ??
    (await controllerRole(place, aws, kubernetes));
  return roleName === undefined ? undefined : { action, roleName, policy: policyFor(action, place) };
}

async function controllerRole(
  place: EksPlace,
  aws: Pick<AwsPort, (typeof CONTROLLER_READS.aws)[number]>,
  kubernetes: Pick<KubernetesPort, 'serviceAccountsNamed'>,
): Promise<string | undefined> {
  const [account] = (await kubernetes.serviceAccountsNamed(CONTROLLER)).items;
  const annotated = account?.metadata?.annotations?.['eks.amazonaws.com/role-arn'];
  const namespace = account?.metadata?.namespace;
  if (annotated || !namespace) return annotated && nameIn(annotated);
  const where = placeIn(place);
  const ids = await aws.podIdentityAssociationIds(where, place.cluster, namespace, CONTROLLER);
  const [id] = ids.items;
  const association = id && (await aws.podIdentityAssociation(where, place.cluster, id));
  return association ? nameIn(association.roleArn) : undefined;
}

function policyFor(action: string, { region }: EksPlace): string {
  const Condition = { StringEquals: { 'aws:RequestedRegion': region } };
  const statement = { Effect: 'Allow', Action: action, Resource: '*', Condition };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}
