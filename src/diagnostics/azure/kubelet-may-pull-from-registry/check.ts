import { Obstruction } from '../../../domain/obstruction.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { clusterAt } from '../../facts/aks.ts';
import { PULL_ARGS, type Pull, pullOf } from '../../images/pull-of.ts';
import { pullTrouble } from '../../images/pull-trouble.ts';
import { pullRightsOf } from './roles-held.ts';
import { text } from './text.ts';

const ARGS = [
  ...PULL_ARGS,
  'cluster',
  'resourceGroup',
  'host',
  'registry',
  'scope',
  'principal',
  'has',
] as const;

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
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const host = pull.reading.image.registry;
    if (!/\.azurecr\.io$/.test(host)) return skipped('the image is not in a registry of Azure');
    const { subscription, resourceGroup, cluster: name } = found;
    if (!subscription || !resourceGroup || !name) return skipped('the cluster is not known to be one of AKS');
    if (bringsSecrets(pull) && (await pullTrouble(pull, kubernetes))?.is === 'over')
      return skipped('the pod runs, and brings pull secrets of its own');
    const cluster = await clusterAt(azure, { subscription, resourceGroup, cluster: name });
    const registry = await azure.imageRegistry({ subscription }, host);
    if (!registry)
      throw undecidable(
        `whose registry ${host} is: the bot sees none of that name in subscription ${subscription}, and it may be in another one`,
      );
    const seen = { subject: `registry ${registry.id}`, path: 'anonymousPullEnabled', value: 'true' };
    if (registry.anonymousPull) return ok([seen]);
    const principal = cluster.kubelet?.objectId;
    if (!principal)
      throw undecidable(
        `as whom the kubelets of ${name} pull: the cluster has no kubelet identity, so it works under a service principal`,
      );
    const { may, has, evidence } = await pullRightsOf(azure, registry, principal);
    const identity = {
      subject: `managedclusters ${name}`,
      path: 'identityProfile.kubeletidentity.objectId',
      value: principal,
    };
    if (may) return ok([identity, ...evidence]);
    const place = { cluster: name, resourceGroup, host, registry: registry.name, scope: registry.id };
    const args = { ...pull.args, ...place, principal, has };
    if (!registry.byRepository) return problem('no-role', args, [identity, ...evidence]);
    const mode = { ...seen, path: 'roleAssignmentMode', value: 'AbacRepositoryPermissions' };
    return problem('no-repository-role', args, [identity, mode, ...evidence]);
  },
});

const bringsSecrets = ({ pod }: Pull): boolean => (pod?.spec?.imagePullSecrets ?? []).length > 0;

const undecidable = (question: string) => new Obstruction({ kind: 'undecidable', question });
