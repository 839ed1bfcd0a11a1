import { obeyAll } from '../demo/engineer/obey.ts';
import type { Incident } from '../demo/incident.ts';
import { diagnose } from '../diagnose.ts';
import type { Report } from '../domain/report.ts';
import { incidentNamed, settingsFor, withWorld } from './demo-world.ts';
import { makeUsing } from './make-using.ts';

/** Diagnoses a demo incident; repaired means: as it is after the report's own commands have been run. */
export async function diagnoseDemo(name: string, repaired: boolean): Promise<Report> {
  const incident = incidentNamed(name);
  const world = incident.world(new Date());
  return withWorld(world, async served => {
    const using = await makeUsing(settingsFor(world, served), served.environment, () => {});
    const report = await diagnose(inquiryOf(incident), using);
    if (!repaired) return report;
    served.replace(obeyAll(world, repairOf(incident, report), new Date()));
    return diagnose(inquiryOf(incident), using);
  });
}

/** What the engineer of an incident asks. */
export function inquiryOf({ message, named = {} }: Incident) {
  return { text: message, named, asker: 'cli', language: 'en' } as const;
}

/** What the engineer runs: the report's commands in order, then what needed a decision. */
export function repairOf(incident: Incident, { steps }: Report): readonly string[] {
  const advised = steps.map(step => step.command).filter(command => command !== undefined);
  return [...advised, ...(incident.repair ?? [])];
}
