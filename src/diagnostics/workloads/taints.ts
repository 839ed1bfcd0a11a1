import type { Toleration } from '../../providers/kubernetes/scheduling-types.ts';
import type { Node } from '../../providers/kubernetes/types.ts';

type Taint = NonNullable<NonNullable<Node['spec']>['taints']>[number];

/** A taint that keeps a pod off a node. */
export interface Hindrance {
  readonly node: string;
  /** `dedicated=gpu:NoSchedule`. */
  readonly taint: string;
  readonly isCordon: boolean;
}

const CORDON = 'node.kubernetes.io/unschedulable';
/** Nobody expects ordinary pods there. */
const CONTROL_PLANE = /^node-role\.kubernetes\.io\/(?:control-plane|master)$/;

/** The taint that most nodes have and the pod does not tolerate; those of the control plane come last. */
export function taintAgainst(
  tolerations: readonly Toleration[],
  nodes: readonly Node[],
): Hindrance | undefined {
  const all = nodes.flatMap(({ metadata, spec }) =>
    (spec?.taints ?? [])
      .filter(taint => taint.effect !== 'PreferNoSchedule' && !tolerations.some(one => tolerates(one, taint)))
      .map(taint => ({ node: metadata?.name ?? '', taint: shown(taint), key: taint.key })),
  );
  const groups = [...Map.groupBy(all, ({ taint }) => taint).values()];
  const [most] = groups.toSorted((a, b) => rank(b) - rank(a));
  const first = most?.[0];
  return first && { node: first.node, taint: first.taint, isCordon: first.key === CORDON };
}

function rank(group: readonly { readonly key: string }[]): number {
  return CONTROL_PLANE.test(group[0]?.key ?? '') ? 0 : group.length;
}

function tolerates({ key, operator = 'Equal', value = '', effect }: Toleration, taint: Taint): boolean {
  if (effect && effect !== taint.effect) return false;
  if (!key) return operator === 'Exists';
  return key === taint.key && (operator === 'Exists' || value === (taint.value ?? ''));
}

function shown({ key, value, effect }: Taint): string {
  return `${key}${value ? `=${value}` : ''}:${effect}`;
}
