import type { Evidence } from '../../../domain/outcome.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { StorageClass, VolumeClaim } from '../../../providers/kubernetes/storage-types.ts';
import { problem } from '../../check.ts';
import type { Refused } from './refused.ts';

type Port = Pick<KubernetesPort, 'volumeClaim' | 'storageClasses' | 'eventsAbout'>;

/** Source: https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass */
const IS_DEFAULT = 'storageclass.kubernetes.io/is-default-class';

/** What is wrong with the first claim of the pod that has no volume. */
export async function judgeClaims(kubernetes: Port, refused: Refused) {
  const names = (refused.pod.spec?.volumes ?? [])
    .map(volume => volume.persistentVolumeClaim?.claimName)
    .filter(name => name !== undefined);
  for (const name of names) {
    const claim = await kubernetes.volumeClaim(refused.place.namespace, name);
    if (!claim) return missing(refused, name);
    if (claim.status?.phase === 'Bound') continue;
    return judgeUnbound(kubernetes, refused, name, claim);
  }
  return undefined;
}

function missing({ place, scheduled }: Refused, claim: string) {
  const subject = `pvc ${place.namespace}/${claim}`;
  return problem('claim-missing', { ...place, claim }, [
    { subject, path: '', value: 'absent' },
    said(place, scheduled.message),
  ]);
}

async function judgeUnbound(kubernetes: Port, refused: Refused, name: string, claim: VolumeClaim) {
  const { place, scheduled } = refused;
  const wanted = claim.spec?.storageClassName;
  const { items, complete } = await kubernetes.storageClasses();
  const have = items.map(shown).join(', ') || 'none';
  const subject = `pvc ${place.namespace}/${name}`;
  const evidence: readonly [Evidence, ...Evidence[]] = [
    { subject, path: 'spec.storageClassName', value: wanted ?? 'absent' },
    { subject: 'storageclasses', path: '', value: have },
    said(place, scheduled.message),
  ];
  const named = { ...place, claim: name };
  if (wanted && complete && !items.some(({ metadata }) => metadata?.name === wanted))
    return problem('class-missing', { ...named, storageClass: wanted, have }, evidence);
  if (wanted === undefined && complete && !items.some(isDefault))
    return problem('no-default-class', { ...named, have }, evidence);
  const { items: events } = await kubernetes.eventsAbout(place.namespace, 'PersistentVolumeClaim', name);
  const failed = events.find(({ type, reason }) => type === 'Warning' && reason === 'ProvisioningFailed');
  const why = failed?.message ?? 'no volume was made or found for it';
  return problem('claim-unbound', { ...named, why }, [
    ...evidence,
    { subject, path: 'status.phase', value: why },
  ]);
}

function said({ namespace, pod }: Refused['place'], message = ''): Evidence {
  return { subject: `pod ${namespace}/${pod}`, path: 'PodScheduled', value: message };
}

function isDefault({ metadata }: StorageClass): boolean {
  return metadata?.annotations?.[IS_DEFAULT] === 'true';
}

function shown(one: StorageClass): string {
  return `${one.metadata?.name}${isDefault(one) ? ' (default)' : ''}`;
}
