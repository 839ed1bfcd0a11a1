import type { Incident } from '../../incidents/incident.ts';
import { passTime } from '../../simulator/controllers/pass-time.ts';
import { startAgain } from '../../simulator/controllers/start-again.ts';
import { runCommands } from '../../simulator/engineer/run-commands.ts';
import type { World } from '../../simulator/world.ts';
import { diagnose } from '../diagnose.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Report, VerdictWord } from '../domain/report.ts';
import { makeDiagnosing } from '../main/make-diagnosing.ts';
import { parseCommand } from '../pipeline/command/parse-command.ts';
import { encodeRecheck, readAgain } from '../replies/since-last-look.ts';
import { redacted, redactedNames } from '../security/redacted.ts';
import { incidentNamed, settingsFor, withWorld } from './demo-world.ts';
import { grantMissing } from './grant-missing.ts';

/** Diagnoses a demo incident; repaired means: after the missing permissions were granted, the report's own commands run, and what waited was started again. */
export async function diagnoseDemo(name: string, repaired: boolean): Promise<Report> {
  const incident = incidentNamed(name);
  const world = incident.world(new Date());
  return withWorld(world, async served => {
    const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
    const using = diagnosing.using(() => {});
    const report = await diagnose(inquiryOf(incident), using);
    if (!repaired) return report;
    const seeing = grantMissing(world, report);
    served.replace(seeing);
    const whole = report.unchecked.length > 0 ? await diagnose(inquiryOf(incident), using) : report;
    served.replace(startAgain(applyFix(seeing, incident, whole, new Date()), new Date()));
    const { before } = readAgain(encodeRecheck(name, report));
    return diagnose({ ...inquiryOf(incident), before }, using);
  });
}

/** What the engineer of an incident asks. */
export function inquiryOf({ message }: Pick<Incident, 'message'>): Inquiry {
  const by = { asker: 'cli', language: 'en' } as const;
  const typed = /^\/diagnose (.+)$/s.exec(message)?.[1];
  const command = typed === undefined ? undefined : parseCommand(typed);
  if (command?.type === 'target') return { text: redacted(''), named: redactedNames(command.named), ...by };
  return { text: redacted(typed ?? message), named: {}, ...by };
}

/** Verdicts whose steps mend what was found; those of others only look further. */
const FOUND: ReadonlySet<VerdictWord> = new Set(['cause-found', 'problems-found', 'cause-gone']);

/** What the engineer runs: the commands that mend what was found, in order, then what needed a decision. */
export function repairOf(incident: Incident, report: Report): readonly string[] {
  return [...advisedIn(report), ...(incident.repair ?? [])];
}

function advisedIn({ verdict, steps }: Report): readonly string[] {
  return FOUND.has(verdict) ? steps.map(step => step.command).filter(command => command !== undefined) : [];
}

/** Where a shell points that was last used for something else: commands must say themselves where they run. */
const ELSEWHERE = { cluster: 'elsewhere', region: 'elsewhere-1' } as const;

/** The world after the engineer ran the commands of the report, and did nothing else. */
export function applyAdvice(world: World, report: Report, now: Date): World {
  return runCommands(world, advisedIn(report), now, ELSEWHERE);
}

/** The world some minutes after the engineer did what the report advises, and what only a console does. */
export function applyFix(world: World, incident: Incident, report: Report, now: Date): World {
  const followed = applyAdvice(world, report, now);
  const repaired = runCommands(followed, incident.repair ?? [], now);
  const after = incident.byHand?.(repaired) ?? repaired;
  return report.cause === null && report.problems.length === 0 ? after : passTime(after, now);
}
