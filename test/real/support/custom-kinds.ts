import { KINDS } from '../../../simulator/kubernetes-server/kinds.ts';
import type { Manifest } from '../../../simulator/world.ts';

/** Definitions of the custom kinds that these objects need; each takes any fields, as nothing is known of their schemas here. */
export function definitionsFor(objects: readonly Manifest[]): readonly Manifest[] {
  const used = new Set(objects.map(({ apiVersion }) => apiVersion));
  const custom = KINDS.filter(kind => kind.custom && used.has(`${kind.group}/${kind.version}`));
  const byName = Map.groupBy(custom, ({ plural, group }) => `${plural}.${group}`);
  return [...byName].map(([name, versions]) => {
    const [{ group = '', plural = '', kind = '', namespaced = false } = {}] = versions;
    return {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name },
      spec: {
        group,
        names: { plural, kind, listKind: `${kind}List`, singular: kind.toLowerCase() },
        scope: namespaced ? 'Namespaced' : 'Cluster',
        versions: versions.map(({ version }, index) => ({
          name: version,
          served: true,
          storage: index === 0,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
          subresources: { status: {} },
        })),
      },
    };
  });
}
