import { KUBERNETES_GRANTS, type KubernetesGrant } from './permissions.ts';
import type { KubernetesPort } from './port.ts';

/** A rule of a ClusterRole. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** A ClusterRole manifest. */
export interface ClusterRole {
  readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  readonly kind: 'ClusterRole';
  readonly metadata: { readonly name: string };
  readonly rules: readonly PolicyRule[];
}

/** The least ClusterRole that lets these methods of the port be used. */
export function clusterRoleFor(methods: readonly (keyof KubernetesPort)[]): ClusterRole {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'paramedic' },
    rules: rulesFor(methods.flatMap(method => KUBERNETES_GRANTS[method])),
  };
}

/** One rule a group and set of verbs, with what they share; all sorted, so that the same methods give the same text. */
function rulesFor(grants: readonly KubernetesGrant[]): readonly PolicyRule[] {
  const single = grants.flatMap(({ group, resources, verb }) =>
    resources.map(resource => ({ group, resource, verb })),
  );
  const byResource = Map.groupBy(single, ({ group, resource }) => `${group}/${resource}`);
  const resources = [...byResource.values()].map(same => ({
    group: same[0]?.group ?? '',
    resource: same[0]?.resource ?? '',
    verbs: sorted(same.map(({ verb }) => verb)),
  }));
  const byVerbs = Map.groupBy(resources, ({ group, verbs }) => `${group} ${verbs.join(',')}`);
  return sorted([...byVerbs.keys()]).map(key => {
    const same = byVerbs.get(key) ?? [];
    return {
      apiGroups: [same[0]?.group ?? ''],
      resources: sorted(same.map(({ resource }) => resource)),
      verbs: same[0]?.verbs ?? [],
    };
  });
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
