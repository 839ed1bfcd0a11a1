import { apiVersionOf, KINDS, type Kind } from '../../../simulator/kubernetes-server/kinds.ts';
import type { Manifest } from '../../../simulator/world.ts';

/** The kind of a manifest; throws for one that Kubernetes does not have. */
export function kindOf({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>): Kind {
  const found = KINDS.find(one => one.kind === kind && apiVersionOf(one) === apiVersion);
  if (found === undefined) throw new Error(`no kind ${kind} of ${apiVersion} is served`);
  return found;
}

/** Where objects of a manifest's kind are listed and made. */
export function listPathOf(manifest: Manifest): string {
  const { group, version, plural, namespaced } = kindOf(manifest);
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return namespaced ? `${root}/namespaces/${namespaceOf(manifest)}/${plural}` : `${root}/${plural}`;
}

/** Where one object is. */
export function pathOf(manifest: Manifest): string {
  return `${listPathOf(manifest)}/${manifest.metadata.name}`;
}

/** The namespace that a manifest names; nothing for kinds without one. */
export function namespaceOf(manifest: Manifest): string | undefined {
  return kindOf(manifest).namespaced ? (manifest.metadata.namespace ?? 'default') : undefined;
}

/** A manifest without what only a server may say, as a client sends it. */
export function asClientSends({ status, ...manifest }: Manifest): Manifest {
  const {
    uid,
    creationTimestamp,
    resourceVersion,
    deletionTimestamp,
    generation,
    ...metadata
  }: Manifest['metadata'] = manifest.metadata;
  return { ...manifest, metadata };
}
