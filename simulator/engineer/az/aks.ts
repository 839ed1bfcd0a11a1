import { roleAssignment } from '../../builders/aks/account-resources.ts';
import { armUnder, withArm } from '../../builders/aks/change-arm.ts';
import { aksNode, identityWebhook } from '../../builders/aks/cluster-objects.ts';
import { agentPool } from '../../builders/aks/cluster-resources.ts';
import { type AksSite, subscriptionIdOf } from '../../builders/aks/site.ts';
import { put, withObjects } from '../../builders/change.ts';
import { textAt } from '../../fields.ts';
import type { World } from '../../world.ts';
import { flagOf, hasFlag } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AzCall, type AzVerb, changedArm, clusterOf, needed } from './call.ts';
import { withoutJob } from './connector.ts';

type Place = ReturnType<typeof clusterOf>;

const STATE = ['properties', 'provisioningState'];

/** What the Azure CLI changes about clusters and their pools. */
export const AKS_VERBS: Readonly<Record<string, AzVerb>> = {
  'aks wait': call => changed(call.session, settled(call.session.world, clusterOf(call).id)),
  'aks nodepool wait': call => {
    const { id } = clusterOf(call, 'cluster-name');
    const pool = `${id}/agentPools/${needed(call, 'name')}`;
    const world = changedArm(call.session.world, pool, one => put(one, STATE, 'Succeeded'));
    return changed(call.session, settled(world, id));
  },
  'aks start': call => {
    const { id } = clusterOf(call);
    return changed(
      call.session,
      changedArm(call.session.world, id, one => put(one, ['properties', 'powerState', 'code'], 'Running')),
    );
  },
  'aks update': call => {
    const place = clusterOf(call);
    const registry = flagOf(call.args, 'attach-acr');
    const calm = settled(call.session.world, place.id);
    const world = registry === '' ? calm : attached(calm, place, registry, call.session.now);
    return changed(
      call.session,
      hasFlag(call.args, 'enable-workload-identity') ? withIdentity(world, place, call) : world,
    );
  },
  'aks enable-addons': call => {
    const { id } = clusterOf(call);
    const addon =
      needed(call, 'addons') === 'azure-keyvault-secrets-provider' ? 'azureKeyvaultSecretsProvider' : '';
    const path = ['properties', 'addonProfiles', addon, 'enabled'];
    return changed(
      call.session,
      changedArm(call.session.world, id, one => put(one, path, true)),
    );
  },
  'aks nodepool add': call => grown(call, Number(flagOf(call.args, 'node-count') || '3')),
  'aks nodepool update': call => grown(call, Number(flagOf(call.args, 'min-count') || '0')),
  'aks nodepool scale': call => grown(call, Number(needed(call, 'node-count'))),
};

/** The world whose kubelets may pull from a registry of the subscription. */
function attached(world: World, { resource, ...place }: Place, registry: string, now: Date): World {
  const found = armUnder(world, subscriptionIdOf(place)).find(
    one => textAt(one, 'type') === 'Microsoft.ContainerRegistry/registries' && one.name === registry,
  );
  if (found === undefined)
    throw new CommandFailed(`ACR ${registry} not found. Have you provided the right ACR name?`);
  const principal = textAt(resource, 'properties', 'identityProfile', 'kubeletidentity', 'objectId');
  const given = { principal, role: 'AcrPull', scope: textAt(found, 'id'), minutesAgo: 0 };
  return withArm(world, roleAssignment(place, given, now));
}

/** The world with no change of the cluster and its pools under way or failed. */
function settled(world: World, id: string): World {
  const pools = armUnder(world, `${id}/agentPools/`);
  const calm = pools.reduce((so, pool) => withArm(so, put(pool, STATE, 'Succeeded')), world);
  return changedArm(calm, id, one => put(one, STATE, 'Succeeded'));
}

function withIdentity(world: World, { id, served }: Place, { session }: AzCall): World {
  const on = changedArm(world, id, one =>
    put(
      put(one, ['properties', 'oidcIssuerProfile', 'enabled'], true),
      ['properties', 'securityProfile', 'workloadIdentity', 'enabled'],
      true,
    ),
  );
  return withObjects(on, served, identityWebhook(session.now));
}

/** A pool of that size, and with its new nodes the pods that waited: the connector's job ends and is removed. */
function grown(call: AzCall, size: number) {
  const place = clusterOf(call, 'cluster-name');
  const { world, now } = call.session;
  const name = needed(call, 'name');
  const site: AksSite = {
    ...place,
    tenant: '',
    location: textAt(place.resource, 'location'),
    nodes: 0,
    identity: '',
  };
  const pool = `${place.id}/agentPools/${name}`;
  const [known] = armUnder(world, pool);
  const before = Number(textAt(known, 'properties', 'count') || '0');
  const sized =
    known === undefined
      ? withArm(world, agentPool(site, { name, count: size }))
      : changedArm(world, pool, one => put(one, ['properties', 'count'], Math.max(size, before)));
  const fresh = Array.from({ length: Math.max(0, size - before) }, (_, index) =>
    aksNode(site, 100 + before + index, now),
  );
  return changed(call.session, withoutJob(withObjects(sized, place.served, ...fresh), place.served));
}
