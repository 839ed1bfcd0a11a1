import type { AzurePort } from '../../../providers/azure/port.ts';
import type { ImageRegistry } from '../../../providers/azure/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { clusterAt } from '../../facts/aks.ts';
import { PULL_ARGS } from '../../images/pull-of.ts';
import { assertNotRefused, type RegistryPull, registryPullOf, undecidable } from './registry-pull.ts';
import { type PullRights, pullRightsOf } from './roles-held.ts';
import { text } from './text.ts';

const OF_REGISTRY = ['cluster', 'resourceGroup', 'host', 'registry', 'scope', 'principal', 'has'] as const;
const ARGS = [...PULL_ARGS, ...OF_REGISTRY] as const;

/** Source: https://learn.microsoft.com/azure/aks/cluster-container-registry-integration */
export const kubeletMayPullFromRegistry = defineCheck({
  id: 'azure/kubelet-may-pull-from-registry',
  needs: [],
  reads: {
    kubernetes: ['pod', 'eventsAbout'],
    azure: ['managedCluster', 'imageRegistry', 'roleAssignments', 'roleDefinition'],
  },
  codes: { 'no-role': ARGS, 'no-repository-role': ARGS },
  text,
  async run(found, { kubernetes, azure }) {
    const asked = await registryPullOf(found, kubernetes);
    if ('because' in asked) return skipped(asked.because);
    const registry = await registryOf(asked, azure);
    if (registry.anonymousPull) {
      await assertNotRefused(asked, kubernetes);
      return ok([{ subject: `registry ${registry.id}`, path: 'anonymousPullEnabled', value: 'true' }]);
    }
    const principal = await kubeletOf(asked, azure);
    const rights = await pullRightsOf(azure, registry, principal);
    if (!rights.may) return lacking(asked, registry, principal, rights);
    await assertNotRefused(asked, kubernetes);
    return ok([identityOf(asked, principal), ...rights.evidence]);
  },
});

async function registryOf(
  { host, where }: RegistryPull,
  azure: Pick<AzurePort, 'imageRegistry'>,
): Promise<ImageRegistry> {
  const registry = await azure.imageRegistry(where, host);
  if (registry) return registry;
  throw undecidable(
    `whose registry ${host} is: the bot sees none of that name in subscription ${where.subscription}, and it may be in another one`,
  );
}

async function kubeletOf({ where }: RegistryPull, azure: Pick<AzurePort, 'managedCluster'>): Promise<string> {
  const { kubelet } = await clusterAt(azure, where);
  if (kubelet) return kubelet.objectId;
  throw undecidable(
    `as whom the kubelets of ${where.cluster} pull: the cluster has no kubelet identity, so it works under a service principal`,
  );
}

function lacking(
  asked: RegistryPull,
  { id, name, byRepository }: ImageRegistry,
  principal: string,
  { has, evidence }: PullRights,
) {
  const { pull, host, where } = asked;
  const { cluster, resourceGroup } = where;
  const args = { ...pull.args, cluster, resourceGroup, host, registry: name, scope: id, principal, has };
  const identity = identityOf(asked, principal);
  if (!byRepository) return problem('no-role', args, [identity, ...evidence]);
  const mode = { subject: `registry ${id}`, path: 'roleAssignmentMode', value: 'AbacRepositoryPermissions' };
  return problem('no-repository-role', args, [identity, mode, ...evidence]);
}

function identityOf({ where }: RegistryPull, value: string) {
  const path = 'identityProfile.kubeletidentity.objectId';
  return { subject: `managedclusters ${where.cluster}`, path, value };
}
