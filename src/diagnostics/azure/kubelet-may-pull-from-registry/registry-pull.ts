import type { Entities } from '../../../domain/entities.ts';
import { Obstruction } from '../../../domain/obstruction.ts';
import type { AksCluster } from '../../../providers/azure/port.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import { type Pull, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';

/** A pull of an AKS cluster from a registry of Azure. */
export interface RegistryPull {
  readonly pull: Pull;
  /** Host of the registry. */
  readonly host: string;
  readonly where: AksCluster;
}

type Port = Pick<KubernetesPort, 'pod' | 'eventsAbout'>;

/** The pull that is in question, or a clause that says why the kubelets' identity does not matter to it. */
export async function registryPullOf(
  found: Entities,
  kubernetes: Port,
): Promise<RegistryPull | { readonly because: string }> {
  const pull = await pullOf(found, kubernetes);
  if (pull?.reading.is !== 'image') return { because: 'no image reference that can be read is known' };
  const host = pull.reading.image.registry;
  if (!/\.azurecr\.io$/.test(host)) return { because: 'the image is not in a registry of Azure' };
  const { subscription, resourceGroup, cluster } = found;
  if (!subscription || !resourceGroup || !cluster)
    return { because: 'the cluster is not known to be one of AKS' };
  const bringsSecrets = (pull.pod?.spec?.imagePullSecrets ?? []).length > 0;
  if (bringsSecrets && (await pullTrouble(pull, kubernetes))?.is === 'over')
    return { because: 'the pod runs, and brings pull secrets of its own' };
  return { pull, host, where: { subscription, resourceGroup, cluster } };
}

const REFUSED = /unauthorized|\b401\b|\b403\b|denied|authentication required|not allowed access/i;

/** Who may pull and is refused all the same is not well: what else refuses is not seen here. */
export async function assertNotRefused({ pull, host }: RegistryPull, kubernetes: Port): Promise<void> {
  const refused = wordsLike(await pullTrouble(pull, kubernetes), REFUSED);
  if (!refused) return;
  throw undecidable(
    `why ${host} refuses the nodes, which have the right to pull: its firewall may shut them out, or the right may be only minutes old`,
  );
}

/** A question that the bot's reads cannot answer. */
export function undecidable(question: string): Obstruction {
  return new Obstruction({ kind: 'undecidable', question });
}
