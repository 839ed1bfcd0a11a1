import type { LabelRequirement, SchedulingSpec } from '../../providers/kubernetes/scheduling-types.ts';
import type { Node } from '../../providers/kubernetes/types.ts';
import { nearestTo } from '../facts/edit-distance.ts';

/** What a pod requires of a node's labels: all of it, or one of several alternatives that are looked at together. */
export function requirementsOf({ nodeSelector = {}, affinity }: SchedulingSpec): readonly LabelRequirement[] {
  const selected = Object.entries(nodeSelector).map(([key, value]) => ({
    key,
    operator: 'In',
    values: [value],
  }));
  const terms =
    affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  return [...selected, ...terms.flatMap(({ matchExpressions = [] }) => matchExpressions)];
}

/** The first requirement that no node meets; the first of all when only their combination is the trouble. */
export function unmetBy(
  requirements: readonly LabelRequirement[],
  nodes: readonly Node[],
): LabelRequirement | undefined {
  return requirements.find(one => !nodes.some(node => isMet(one, node))) ?? requirements[0];
}

/** `disktype=ssd`, `zone in a, b`, as kubectl shows selectors. */
export function shown({ key, operator, values = [] }: LabelRequirement): string {
  if (operator === 'In' && values.length === 1) return `${key}=${values[0]}`;
  if (operator === 'Exists') return key;
  if (operator === 'DoesNotExist') return `!${key}`;
  return `${key} ${operator.toLowerCase()} (${values.join(', ')})`;
}

/** What nodes have instead: other values of the label, or a label of nearly that name. */
export function instead({ key }: LabelRequirement, nodes: readonly Node[]): string {
  const labels = nodes.map(({ metadata }) => metadata?.labels ?? {});
  const values = [...new Set(labels.map(each => each[key]).filter(value => value !== undefined))];
  if (values.length > 0)
    return values
      .slice(0, 3)
      .map(value => `${key}=${value}`)
      .join(', ');
  const [near] = nearestTo(key, [...new Set(labels.flatMap(each => Object.keys(each)))]);
  return near ?? '';
}

function isMet({ key, operator, values = [] }: LabelRequirement, { metadata }: Node): boolean {
  const value = metadata?.labels?.[key];
  if (operator === 'In') return value !== undefined && values.includes(value);
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  if (value === undefined) return false;
  return operator === 'Gt' ? Number(value) > Number(values[0]) : Number(value) < Number(values[0]);
}
