import type { Container, EnvVar, PodSpec } from '../../providers/kubernetes/types.ts';

/** What differs between two templates; of variables the names only. */
export interface TemplateChange {
  /** `image`, `env`, `service account`, with the container's name before it where there are several. */
  readonly what: string;
  readonly change: string;
}

/** Compares two templates of pods, older first. */
export function templateChanges(before: PodSpec, after: PodSpec): readonly TemplateChange[] {
  const names = [...new Set([...containersIn(before), ...containersIn(after)].map(({ name }) => name))];
  return [
    ...named(
      'service account',
      arrow(before.serviceAccountName ?? 'default', after.serviceAccountName ?? 'default'),
    ),
    ...named('host network', arrow(String(before.hostNetwork ?? false), String(after.hostNetwork ?? false))),
    ...named('DNS policy', arrow(before.dnsPolicy ?? 'ClusterFirst', after.dnsPolicy ?? 'ClusterFirst')),
    ...names.flatMap(name =>
      changesIn(find(before, name), find(after, name), names.length > 1 ? `${name} ` : ''),
    ),
  ];
}

function changesIn(
  before: Container | undefined,
  after: Container | undefined,
  prefix: string,
): readonly TemplateChange[] {
  if (!before || !after) return named(`${prefix}container`, before ? 'removed' : 'added');
  return [
    ...named(`${prefix}image`, arrow(before.image ?? 'none', after.image ?? 'none')),
    ...named(`${prefix}env`, envChange(before.env ?? [], after.env ?? [])),
    ...named(`${prefix}env from`, listChange(sourcesOf(before), sourcesOf(after))),
    ...named(`${prefix}limits`, arrow(amounts(before.resources?.limits), amounts(after.resources?.limits))),
    ...named(
      `${prefix}requests`,
      arrow(amounts(before.resources?.requests), amounts(after.resources?.requests)),
    ),
  ];
}

function envChange(before: readonly EnvVar[], after: readonly EnvVar[]): string {
  const known = new Map(before.map(one => [one.name, JSON.stringify([one.value, one.valueFrom])]));
  const changed = after.filter(one => {
    const held = known.get(one.name);
    return held !== undefined && held !== JSON.stringify([one.value, one.valueFrom]);
  });
  const kept = listChange(
    before.map(({ name }) => name),
    after.map(({ name }) => name),
  );
  return [kept, changed.length > 0 ? `changed ${changed.map(({ name }) => name).join(', ')}` : '']
    .filter(Boolean)
    .join('; ');
}

function listChange(before: readonly string[], after: readonly string[]): string {
  const added = after.filter(one => !before.includes(one));
  const removed = before.filter(one => !after.includes(one));
  const told = [
    added.length > 0 ? `added ${added.join(', ')}` : '',
    removed.length > 0 ? `removed ${removed.join(', ')}` : '',
  ];
  return told.filter(Boolean).join('; ');
}

function sourcesOf({ envFrom = [] }: Container): readonly string[] {
  return envFrom.flatMap(({ configMapRef, secretRef }) => [
    ...(configMapRef?.name ? [`configmap ${configMapRef.name}`] : []),
    ...(secretRef?.name ? [`secret ${secretRef.name}`] : []),
  ]);
}

function amounts(list: Readonly<Record<string, string>> | undefined): string {
  const pairs = Object.entries(list ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  return pairs.map(([name, amount]) => `${name} ${amount}`).join(', ') || 'none';
}

function arrow(before: string, after: string): string {
  return before === after ? '' : `${before} → ${after}`;
}

function named(what: string, change: string): readonly TemplateChange[] {
  return change === '' ? [] : [{ what, change }];
}

function containersIn({ initContainers = [], containers }: PodSpec): readonly Container[] {
  return [...initContainers, ...containers];
}

function find(spec: PodSpec, name: string): Container | undefined {
  return containersIn(spec).find(one => one.name === name);
}
