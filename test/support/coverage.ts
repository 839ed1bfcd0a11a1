import type { Incident } from '../../incidents/incident.ts';
import type { AnyCheck } from '../../src/diagnostics/check.ts';

/** `check: code` of everything that an incident must lead with or tell; the incident suites hold them to it. */
export function toldBy({ expect }: Incident): readonly string[] {
  const { cause, problems = [] } = expect;
  return [...(cause ? [cause] : []), ...problems].map(({ check, code }) => `${check}: ${code}`);
}

/** Findings that checks can make and no incident tells. */
export function untold(checks: readonly AnyCheck[], incidents: readonly Incident[]): readonly string[] {
  const told = new Set(incidents.flatMap(toldBy));
  return checks
    .flatMap(({ id, codes }) => Object.keys(codes).map(code => `${id}: ${code}`))
    .filter(finding => !told.has(finding))
    .sort();
}
