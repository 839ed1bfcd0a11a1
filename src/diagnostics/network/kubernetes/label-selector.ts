import type { LabelSelector } from '../../../providers/kubernetes/network-types.ts';

/** The labels of an object. */
export type Labels = Readonly<Record<string, string>>;

/** Whether a selector chooses labels; an empty one chooses all. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements */
export function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Labels): boolean {
  const exact = Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
  return (
    exact && matchExpressions.every(({ key, operator, values = [] }) => meets(labels[key], operator, values))
  );
}

function meets(value: string | undefined, operator: string, values: readonly string[]): boolean {
  if (operator === 'In') return value !== undefined && values.includes(value);
  if (operator === 'NotIn') return value === undefined || !values.includes(value);
  return operator === 'Exists' ? value !== undefined : operator === 'DoesNotExist' && value === undefined;
}
