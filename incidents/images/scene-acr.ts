import { roleAssignment } from '../../simulator/builders/aks/account-resources.ts';
import { findArm, withArm, withoutArm } from '../../simulator/builders/aks/change-arm.ts';
import { healthyAks } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_REGISTRY_ID } from '../../simulator/builders/aks/registry.ts';
import { AKS_PROD, kubeletOf } from '../../simulator/builders/aks/site.ts';
import { changeObjects, withObjects } from '../../simulator/builders/change.ts';
import { event } from '../../simulator/builders/objects.ts';
import { imagePullFailing } from '../../simulator/builders/pod-states.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import type { Manifest, World } from '../../simulator/world.ts';

/** The image of `shop/checkout` on AKS. */
const ACR_IMAGE = 'shopregistry.azurecr.io/checkout:2.14.0';

const CLUSTER = AKS_PROD.cluster;
const CHECKOUT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' } as const;
const TOKEN =
  'https://shopregistry.azurecr.io/oauth2/token?scope=repository%3Acheckout%3Apull&service=shopregistry.azurecr.io';

/** What the kubelet says when the registry gives it no token. */
const ACR_REFUSES = `Failed to pull image "${ACR_IMAGE}": failed to pull and unpack image "${ACR_IMAGE}": failed to resolve reference "${ACR_IMAGE}": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to ${TOKEN}: 401 Unauthorized`;

/** The AKS world in which everything is well. */
export const healthyAcr = healthyAks;

/** The world in which the nodes' identity has not the role that lets it pull. */
export function withoutAcrPull(world: World, now: Date): World {
  const given = roleAssignment(
    AKS_PROD,
    { principal: kubeletOf(AKS_PROD), role: 'AcrPull', scope: AKS_REGISTRY_ID },
    now,
  );
  const id = String(given.id);
  if (findArm(world, id) === undefined) throw new Error(`the world has no role assignment ${id}`);
  return withoutArm(world, id);
}

/** The world in which an identity has a role at the registry, or elsewhere. */
export function withRole(
  world: World,
  principal: string,
  role: string,
  now: Date,
  scope = AKS_REGISTRY_ID,
): World {
  return withArm(world, roleAssignment(AKS_PROD, { principal, role, scope }, now));
}

/** The world in which the pods of `shop/checkout` were just made anew, and the registry refuses them their image. */
export function refused(world: World, now: Date): World {
  const fresh = rollOut(world, CLUSTER, { ...CHECKOUT, minutesAgo: 6 }, now);
  const isOurs = ({ kind, metadata }: Manifest) =>
    kind === 'Pod' && metadata.namespace === 'shop' && metadata.name.startsWith('checkout-');
  const events = (fresh.clusters[CLUSTER]?.objects ?? [])
    .filter(isOurs)
    .map(({ metadata: { name } }) =>
      event(
        { about: { kind: 'Pod', name }, namespace: 'shop', reason: 'Failed', message: ACR_REFUSES, count: 4 },
        now,
      ),
    );
  const stopped = changeObjects(fresh, CLUSTER, isOurs, pod =>
    imagePullFailing(pod, `Back-off pulling image "${ACR_IMAGE}"`),
  );
  return withObjects(stopped, CLUSTER, ...events);
}

/** What somebody pastes who looked at the events of a pod on AKS, with what they have to say about it. */
export function pastedFromAks(remark: string): string {
  return `${remark}
$ kubectl -n shop describe pod checkout --context ${CLUSTER}
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  41s                default-scheduler  Successfully assigned shop/checkout
  Warning  Failed     14s (x2 over 28s)  kubelet            ${ACR_REFUSES}
`;
}
