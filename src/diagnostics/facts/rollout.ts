/** The argument of `kubectl rollout restart`: `deployment/checkout`; a bare pod has none. */
export function rolloutTargetOf(found: {
  readonly workload?: string;
  readonly workloadKind?: string;
}): string | undefined {
  const { workload, workloadKind } = found;
  return workload && workloadKind ? `${workloadKind.toLowerCase()}/${workload}` : undefined;
}
