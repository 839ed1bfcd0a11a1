import { changeObject, changeObjects, put, withObjects } from '../../simulator/builders/change.ts';
import { registryOf } from '../../simulator/builders/ecr.ts';
import { CHECKOUT_TAG } from '../../simulator/builders/healthy/region.ts';
import { idAt, PROD } from '../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { event } from '../../simulator/builders/objects.ts';
import { imagePullFailing } from '../../simulator/builders/pod-states.ts';
import { podsOf, rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordAt, textAt } from '../../simulator/fields.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';

/** The cluster, account and region in which the incidents happen. */
export const PLACE = { cluster: PROD.cluster, account: PROD.account, region: PROD.region } as const;

/** The deployment that cannot pull. */
export const CHECKOUT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' } as const;

/** The registry of the cluster's own account, and the image that is well. */
export const REGISTRY = registryOf(PLACE.account, PLACE.region);
/** The image that the healthy world runs, which is there to be pulled. */
export const GOOD_IMAGE = `${REGISTRY}/shop/checkout:${CHECKOUT_TAG}`;

/** The role of the nodes. */
export const NODE_ROLE = `${PLACE.cluster}-node`;

/** The instance of the node on which the pod is that is looked at. */
export const INSTANCE = idAt(PROD, 'i', '0');

/** The first node, on which that instance is. */
export const NODE = 'ip-10-0-1-21.eu-west-1.compute.internal';

/** The world in which everything is well. */
export const healthy = healthyWorld;

/** What a pull says when it fails, and of what. */
export interface Failure {
  readonly image: string;
  /** What follows `Failed to pull image "…": `, or the whole when `reason` is given. */
  readonly says: string;
  /** Reason of the event, when it is not a failed pull. */
  readonly reason?: string;
}

/** The kubelet's own line about a failure. */
export function wordsOf({ image, says, reason }: Failure): string {
  return reason === undefined ? `Failed to pull image "${image}": ${says}` : says;
}

/** The world in which `shop/checkout` was just rolled out with an image that its pods do not get. */
export function stuck(
  world: World,
  failure: Failure,
  now: Date,
  template: Resource = {},
  node?: string,
): World {
  const changed = changeObject(world, PLACE.cluster, CHECKOUT, deployment => {
    const spec = recordAt(deployment, 'spec', 'template', 'spec');
    const containers = [{ ...firstContainer(deployment), image: failure.image }];
    return put(deployment, ['spec', 'template', 'spec'], { ...spec, ...template, containers });
  });
  const rolledOut = rollOut(changed, PLACE.cluster, { ...CHECKOUT, minutesAgo: 6 }, now);
  return failing(rolledOut, failure, now, node);
}

/** The world in which the pods of `shop/checkout`, or those on one node, do not get the image that they have. */
export function failing(world: World, failure: Failure, now: Date, node?: string): World {
  const deployment = world.clusters[PLACE.cluster]?.objects.find(
    one => one.kind === 'Deployment' && one.metadata.name === 'checkout' && one.metadata.namespace === 'shop',
  );
  if (deployment === undefined) throw new Error('the world has no deployment shop/checkout');
  const pods = podsOf(world, PLACE.cluster, deployment).filter(
    pod => node === undefined || textAt(pod, 'spec', 'nodeName') === node,
  );
  return failingPods(world, pods, failure, now);
}

/** The world in which these pods do not get their image. */
export function failingPods(world: World, pods: readonly Manifest[], failure: Failure, now: Date): World {
  const names = pods.map(({ metadata }) => metadata.name);
  const backOff = `Back-off pulling image "${failure.image}"`;
  const stopped = changeObjects(
    world,
    PLACE.cluster,
    one => one.kind === 'Pod' && names.includes(one.metadata.name),
    pod => imagePullFailing(pod, backOff),
  );
  const events = pods.map(({ metadata: { name, namespace = '' } }) =>
    event(
      {
        about: { kind: 'Pod', name },
        namespace,
        reason: failure.reason ?? 'Failed',
        message: wordsOf(failure),
        count: 4,
      },
      now,
    ),
  );
  return withObjects(stopped, PLACE.cluster, ...events);
}

/** What somebody pastes who looked at the pod's events, with what they have to say about it. */
export function pastedEvents(failure: Failure, remark: string): string {
  const { reason = 'Failed' } = failure;
  return `${remark}
$ kubectl -n shop describe pod checkout --context ${PLACE.cluster}
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  41s                default-scheduler  Successfully assigned shop/checkout
  Warning  ${reason}     14s (x2 over 28s)  kubelet            ${wordsOf(failure)}
`;
}

function firstContainer(deployment: Manifest): Resource {
  const { containers } = recordAt(deployment, 'spec', 'template', 'spec');
  return Array.isArray(containers) ? recordAt(containers[0]) : {};
}
