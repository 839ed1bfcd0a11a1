import {
  annotate,
  changeIam,
  changeObject,
  changeObjects,
  changeRegional,
  put,
  remove,
  upsert,
  where,
} from '../../simulator/builders/change.ts';
import { podIdentityAssociation } from '../../simulator/builders/eks.ts';
import { PROD } from '../../simulator/builders/healthy/site.ts';
import { allow, document, role, trustForPodIdentity } from '../../simulator/builders/iam.ts';
import { digestOf, epochOf, minutesBefore } from '../../simulator/builders/naming.ts';
import { withPodIdentityAgent } from '../../simulator/controllers/pod-identity-agent.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';
import { CHECKOUT, healthy, PLACE, ROLE } from './scene.ts';

/** The annotation that names a role. */
export const ROLE_KEY = 'eks.amazonaws.com/role-arn';

/** The role that EKS Pod Identity gives to `shop/checkout`, and its ARN. */
export const POD_ROLE = 'checkout-pods';
/** Its ARN. */
export const POD_ROLE_ARN = `arn:aws:iam::${PLACE.account}:role/${POD_ROLE}`;

/** The role of the nodes. */
export const NODE_ROLE = `${PLACE.cluster}-node`;

const DEPLOYMENT = { ...CHECKOUT, kind: 'Deployment' } as const;

/** The world after `shop/checkout` rolled out. */
export function rolled(world: World, now: Date, minutesAgo = 30): World {
  return rollOut(world, PLACE.cluster, { ...DEPLOYMENT, minutesAgo }, now);
}

/** The world with another value of the role annotation, and pods that started with it. */
export function annotated(world: World, value: string | undefined, now: Date): World {
  return rolled(annotate(world, PLACE.cluster, CHECKOUT, ROLE_KEY, value), now);
}

/** The world whose pods of `shop/checkout` run as another service account. */
export function runningAs(world: World, account: string): World {
  return changeObject(world, PLACE.cluster, DEPLOYMENT, one =>
    put(one, ['spec', 'template', 'spec', 'serviceAccountName'], account),
  );
}

/** The world whose pods of `shop/checkout` started with more variables. */
export function withVariables(world: World, env: Readonly<Record<string, string>>, now: Date): World {
  const more = Object.entries(env).map(([name, value]) => ({ name, value }));
  const changed = changeObject(world, PLACE.cluster, DEPLOYMENT, one => {
    const [first = {}, ...others] = recordsAt(one, 'spec', 'template', 'spec', 'containers');
    const containers = [{ ...first, env: [...recordsAt(first, 'env'), ...more] }, ...others];
    return put(one, ['spec', 'template', 'spec', 'containers'], containers);
  });
  return rolled(changed, now);
}

/** The world with the pods of `shop/checkout` changed by hand. */
export function changedPods(world: World, change: (pod: Manifest) => Manifest): World {
  return changeObjects(world, PLACE.cluster, isCheckoutPod, change);
}

function isCheckoutPod({ kind, metadata }: Manifest): boolean {
  return kind === 'Pod' && metadata.namespace === 'shop' && metadata.name.startsWith('checkout-');
}

/** The world with the role of `shop/checkout` changed. */
export function changedRole(world: World, change: (role: Resource) => Resource): World {
  return changeIam(world, PLACE.account, 'Roles', where('RoleName', ROLE, change));
}

/** The association of `shop/checkout`. */
const ASSOCIATION = podIdentityAssociation({
  ...PROD,
  namespace: 'shop',
  serviceAccount: 'checkout',
  roleArn: POD_ROLE_ARN,
});

/** The world in which `shop/checkout` has its role by EKS Pod Identity, and everything is well. */
export function byPodIdentity(now: Date): World {
  const agents = withPodIdentityAgent(healthy(now), PLACE.cluster, 4320, now);
  const bucket = `arn:aws:s3:::shop-receipts-${PLACE.cluster}`;
  const receipts = document(allow(['s3:GetObject', 's3:PutObject'], [`${bucket}/*`]));
  const made = role({
    account: PLACE.account,
    name: POD_ROLE,
    trust: trustForPodIdentity(),
    inline: { receipts },
  });
  const withRole = changeIam(agents, PLACE.account, 'Roles', upsert('RoleName', made));
  const bare = annotate(withRole, PLACE.cluster, CHECKOUT, ROLE_KEY, undefined);
  return rolled(associated(bare), now, 600);
}

/** The world with the association of `shop/checkout`. */
export function associated(world: World): World {
  return changeRegional(world, PLACE, 'eks', 'podIdentityAssociations', upsert('associationId', ASSOCIATION));
}

/** The world without the association of `shop/checkout`. */
export function dissociated(world: World): World {
  const id = String(ASSOCIATION.associationId);
  return changeRegional(world, PLACE, 'eks', 'podIdentityAssociations', remove('associationId', id));
}

/** The world with another trust policy on the role of EKS Pod Identity. */
export function podRoleTrusting(world: World, policy: Resource): World {
  const change = (one: Resource) => put(one, ['AssumeRolePolicyDocument'], policy);
  return changeIam(world, PLACE.account, 'Roles', where('RoleName', POD_ROLE, change));
}

/** One call as CloudTrail records it. */
export interface Recorded {
  readonly name: string;
  readonly minutesAgo: number;
  readonly record: Resource;
}

/** The world with calls recorded by CloudTrail. */
export function recorded(world: World, calls: readonly Recorded[], now: Date): World {
  const events = calls.map(({ name, minutesAgo, record }, index) => ({
    EventId: digestOf(name, String(index)).slice(0, 32),
    EventName: name,
    EventTime: epochOf(minutesBefore(now, minutesAgo)),
    EventSource: 'sts.amazonaws.com',
    CloudTrailEvent: record,
  }));
  return changeRegional(world, PLACE, 'cloudtrail', 'Events', before => [...before, ...events]);
}

/** A refused `AssumeRoleWithWebIdentity`. */
export function refusal(userName: string, roleArn: string, minutesAgo: number): Recorded {
  const record = {
    userIdentity: { type: 'WebIdentityUser', userName },
    errorCode: 'AccessDenied',
    errorMessage: 'An unknown error occurred',
    requestParameters: { roleArn },
  };
  return { name: 'AssumeRoleWithWebIdentity', minutesAgo, record };
}

/** Calls of one operation by a role, some of them throttled. */
export function callsOf(
  name: string,
  roleName: string,
  calls: number,
  throttled: number,
): readonly Recorded[] {
  return Array.from({ length: calls }, (_, index) => {
    const arn = `arn:aws:sts::${PLACE.account}:assumed-role/${roleName}/session-${index}`;
    const refused = index < throttled ? { errorCode: 'Client.RequestLimitExceeded' } : {};
    return {
      name,
      minutesAgo: 6 + (index % 8),
      record: { userIdentity: { type: 'AssumedRole', arn }, ...refused },
    };
  });
}
