import type { Import } from './imports.ts';

/** The circles in the imports, each as the files along it; types count too. */
export function cyclesIn(imports: readonly Import[]): readonly string[] {
  const next = Map.groupBy(
    imports.filter(({ local }) => local),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
