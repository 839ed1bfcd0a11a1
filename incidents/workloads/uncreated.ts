import { changeObject, put, withObjects, withoutObject } from '../../simulator/builders/change.ts';
import { event } from '../../simulator/builders/objects.ts';
import type { World } from '../../simulator/world.ts';
import { isPodOf, PLACE, replicaSetOf, SHOP, type WorkloadFault } from './scene.ts';

/** The world in which the second pod of a deployment was refused with these words. */
function refusing(name: string, why: string) {
  return (world: World, now: Date): World => {
    const set = replicaSetOf(world, name);
    const [pod] = (world.clusters[PLACE.cluster]?.objects ?? []).filter(isPodOf(name));
    if (pod === undefined) throw new Error(`${name} has no pod`);
    const about = { kind: 'ReplicaSet', name: set, apiVersion: 'apps/v1' };
    const message = `Error creating: pods "${set}-" is forbidden: ${why}`;
    const told = event(
      { about, namespace: SHOP, reason: 'FailedCreate', message, source: 'replicaset-controller', count: 9 },
      now,
    );
    const one = withoutObject(world, PLACE.cluster, {
      kind: 'Pod',
      namespace: SHOP,
      name: pod.metadata.name,
    });
    const counted = [
      { kind: 'ReplicaSet', name: set },
      { kind: 'Deployment', name },
    ].reduce(
      (so, which) =>
        changeObject(so, PLACE.cluster, { ...which, namespace: SHOP }, each =>
          put(put(each, ['status', 'readyReplicas'], 1), ['status', 'availableReplicas'], 1),
        ),
      one,
    );
    return withObjects(counted, PLACE.cluster, told);
  };
}

/** Refusals by the finding that they are: the deployment's name, what is seen, the API server's words. */
const REFUSALS = [
  [
    'quota-exceeded',
    'checkout-api',
    'The quota of the namespace is used up',
    'exceeded quota: compute-quota, requested: requests.cpu=500m, used: requests.cpu=1, limited: requests.cpu=1',
  ],
  [
    'quota-needs-values',
    'pricing',
    'A quota wants values that the containers do not set',
    'failed quota: compute-quota: must specify limits.cpu for: app; limits.memory for: app',
  ],
  [
    'outside-limit-range',
    'importer',
    'A LimitRange refuses what a container asks for',
    'maximum memory usage per Container is 512Mi, but limit is 1Gi',
  ],
  [
    'service-account-missing',
    'exporter',
    'The service account of a deployment does not exist',
    'error looking up service account shop/exporter-sa: serviceaccount "exporter-sa" not found',
  ],
  [
    'pod-security',
    'legacy',
    'The pod security level of the namespace refuses the pods',
    'violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "app" must set securityContext.allowPrivilegeEscalation=false)',
  ],
  [
    'webhook-fails',
    'reviews',
    'A webhook that must answer does not',
    'Internal error occurred: failed calling webhook "inject.mesh.example.com": failed to call webhook: Post "https://injector.mesh.svc:443/inject?timeout=10s": no endpoints available for service "injector"',
  ],
  [
    'webhook-denies',
    'uploads',
    'A policy refuses the pods',
    'admission webhook "policies.example.com" denied the request: every container needs a label team',
  ],
  [
    'refused',
    'windows-app',
    'The API server refuses the pods for a reason of its own',
    'PodOS is not allowed in this namespace',
  ],
] as const;

/** Ways in which pods of a workload are not even created. */
export const UNCREATED: readonly WorkloadFault[] = REFUSALS.map(([code, name, title, why]) => ({
  name,
  title,
  world: refusing(name, why),
  kind: 'none',
  cause: { check: 'kubernetes/pods-are-created', code },
  repair: [`kubectl rollout restart deployment/${name} -n shop`],
}));
