import { findArm, withArm, withoutArm } from '../../builders/aks/change-arm.ts';
import { connectionSecret, connectorOf } from '../../builders/aks/cluster-objects.ts';
import { connection, connectorExtension } from '../../builders/aks/cluster-resources.ts';
import { type AksSite, groupIdOf } from '../../builders/aks/site.ts';
import { put, withObjects, withoutObject } from '../../builders/change.ts';
import { rollOut } from '../../controllers/roll-out.ts';
import { recordAt, recordsAt, textAt } from '../../fields.ts';
import type { Manifest, World } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AzVerb, changedArm, clusterOf, needed } from './call.ts';

const JOB = { kind: 'Job', namespace: 'sc-system', name: 'sc-job' } as const;
const EXTENSIONS = 'providers/Microsoft.KubernetesConfiguration/extensions';
const STATE = ['properties', 'provisioningState'];

/** What the Azure CLI changes about connections and extensions. */
export const CONNECTOR_VERBS: Readonly<Record<string, AzVerb>> = {
  'aks connection create': call => {
    const place = clusterOf(call);
    const { world, now } = call.session;
    if (!hasFreeNode(world, place.served)) {
      throw new CommandFailed(
        "Long running operation failed with status 'Failed'. Unable to get a response from the Agent in time",
      );
    }
    const name = needed(call, 'connection');
    const site: AksSite = { ...place, tenant: '', location: '', nodes: 0, identity: '' };
    const linker = `${place.id}/providers/Microsoft.ServiceLinker/linkers/${name}`;
    const known = findArm(world, linker);
    const targetId =
      flagOf(call.args, 'target-id') || groupIdOf(site, `Microsoft.Storage/storageAccounts/${name}`);
    const made = put(known ?? connection(site, { name, targetId }), STATE, 'Succeeded');
    const installed = withArm(withoutJob(world, place.served), connectorExtension(site), made);
    const namespace = textAt(made, 'properties', 'scope');
    const secret = connectionSecret(`sc-${name}-secret`, namespace, now);
    const present = withObjects(installed, place.served, ...connectorOf(now), secret);
    return changed(
      call.session,
      unblocked(withOperator(present, place.served, now), place.served, namespace, now),
    );
  },
  'aks connection wait': call => {
    const { id } = clusterOf(call);
    const linker = `${id}/providers/Microsoft.ServiceLinker/linkers/${needed(call, 'connection')}`;
    return changed(
      call.session,
      changedArm(call.session.world, linker, one => put(one, STATE, 'Succeeded')),
    );
  },
  'k8s-extension update': call => {
    const { id } = clusterOf(call, 'cluster-name');
    const extension = `${id}/${EXTENSIONS}/${needed(call, 'name')}`;
    const calm = { provisioningState: 'Succeeded', statuses: [], errorInfo: null };
    return changed(
      call.session,
      changedArm(call.session.world, extension, one =>
        put(one, ['properties'], { ...recordAt(one, 'properties'), ...calm }),
      ),
    );
  },
  'k8s-extension delete': call => {
    const { id, served } = clusterOf(call, 'cluster-name');
    const gone = withoutArm(call.session.world, `${id}/${EXTENSIONS}/${needed(call, 'name')}`);
    return changed(call.session, withoutNamespace(gone, served, 'sc-system'));
  },
};

/** The world after the connector's job ended well: it is removed with its pods. */
export function withoutJob(world: World, cluster: string): World {
  const objects = world.clusters[cluster]?.objects ?? [];
  const kept = objects.filter(
    ({ kind, metadata }) => !(kind === 'Pod' && metadata.name.startsWith(`${JOB.name}-`)),
  );
  return withoutObject(put(world, ['clusters', cluster, 'objects'], kept), cluster, JOB);
}

function withoutNamespace(world: World, cluster: string, namespace: string): World {
  const objects = world.clusters[cluster]?.objects ?? [];
  const kept = objects.filter(
    ({ kind, metadata }) =>
      metadata.namespace !== namespace && !(kind === 'Namespace' && metadata.name === namespace),
  );
  return put(world, ['clusters', cluster, 'objects'], kept);
}

function hasFreeNode(world: World, cluster: string): boolean {
  return (world.clusters[cluster]?.objects ?? []).some(
    object =>
      object.kind === 'Node' &&
      object.spec !== undefined &&
      textAt(object, 'spec', 'unschedulable') !== 'true' &&
      recordsAt(object, 'spec', 'taints').length === 0 &&
      recordsAt(object, 'status', 'conditions').some(
        one => textAt(one, 'type') === 'Ready' && textAt(one, 'status') === 'True',
      ),
  );
}

function withOperator(world: World, cluster: string, now: Date): World {
  return rollOut(
    world,
    cluster,
    { kind: 'Deployment', namespace: 'sc-system', name: 'sc-extension-operator' },
    now,
  );
}

/** Pods that waited for what the connection puts there start, as the kubelet tries again. */
function unblocked(world: World, cluster: string, namespace: string, now: Date): World {
  const waits = (object: Manifest) =>
    object.kind === 'Pod' &&
    object.metadata.namespace === namespace &&
    recordsAt(object, 'status', 'containerStatuses').some(
      one => textAt(one, 'state', 'waiting', 'reason') === 'CreateContainerConfigError',
    );
  const stuck = (world.clusters[cluster]?.objects ?? []).filter(waits);
  const owners = deploymentsOf(stuck);
  return owners.reduce(
    (so, name) => rollOut(so, cluster, { kind: 'Deployment', namespace, name }, now),
    world,
  );
}

function deploymentsOf(pods: readonly Manifest[]): readonly string[] {
  const sets = pods.map(pod => textAt(recordsAt(pod, 'metadata', 'ownerReferences')[0], 'name'));
  return [...new Set(sets.map(name => name.replace(/-[a-z0-9]{6,10}$/, '')))];
}
