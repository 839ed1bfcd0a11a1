import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { withdraw } from '../../simulator/builders/change.ts';
import { startAgain } from '../../simulator/controllers/start-again.ts';
import type { LoggedRequest } from '../../simulator/loopback/message.ts';
import { type ServedWorld, serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Permission } from '../../src/domain/outcome.ts';
import type { Report } from '../../src/domain/report.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { applyAdvice, applyFix, inquiryOf } from '../../src/local/diagnose-demo.ts';
import { type Diagnosing, makeDiagnosing } from '../../src/main/make-diagnosing.ts';
import { encodeRecheck, readAgain } from '../../src/replies/since-last-look.ts';
import { surprisesIn } from './command-rules.ts';
import { doorsMovedBy } from './doors.ts';
import { faultsInStory } from './one-story.ts';
import { unreadyByApi } from './readiness-by-api.ts';
import { isSampled } from './scope.ts';

/** One in so many incidents has every permission withdrawn that it uses, in a sampled run. */
const ONE_IN = 30;

/** Every incident of a family, end to end over the wire: report, repair, and permissions withdrawn in turn. */
export function incidentSuite(family: string, incidents: readonly Incident[]): void {
  /** Plans with the permissions that were withdrawn from them already. */
  const withdrawn = new Set<string>();

  describe.each(incidents)(`${family}: $name`, incident => {
    // Made again when its turn comes: what the message says happened a moment ago must be a moment ago.
    let world = incident.world(new Date());
    let served: ServedWorld;
    let diagnosing: Diagnosing;
    let report: Report;
    let plan: string;
    let permissions: readonly string[];

    const ask = async (state: World, before: readonly string[] = []): Promise<Report> => {
      served.replace(state);
      const answer = await diagnose(
        { ...inquiryOf(incident), before },
        diagnosing.using(progress => {
          if (progress.type === 'planned') plan = progress.checks.map(({ id }) => id).join();
        }),
      );
      if (answer.verdict === 'healthy') expect(unreadyByApi(state, answer), 'called healthy').toEqual([]);
      return answer;
    };

    beforeAll(async () => {
      world = incident.world(new Date());
      served = await serveWorld(world);
      diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
      report = await ask(world);
      permissions = permissionsUsed(served.requests);
    });
    afterAll(async () => {
      await diagnosing.close();
      await served.close();
    });

    it('gives the report it must give', () => {
      const { kind, verdict, cause, problems = [], unchecked = [] } = incident.expect;
      expect({ kind: report.kind, verdict: report.verdict }).toEqual({ kind, verdict });
      expect(report.cause && { check: report.cause.check, code: report.cause.code }).toEqual(cause ?? null);
      expect(report.problems).toEqual(
        expect.arrayContaining(problems.map(one => expect.objectContaining(one))),
      );
      // What waits for a name that another finding is about is no surprise.
      const blind = report.unchecked.filter(({ obstacle }) => obstacle.kind !== 'not-named');
      expect(blind.map(one => ({ check: one.check, permission: permissionIn(one) }))).toEqual(
        expect.arrayContaining([...unchecked]),
      );
      expect(blind.length > 0).toBe(unchecked.length > 0);
    });

    it('tells one story: no step undoes another, and what follows from another problem prints no fix', () => {
      expect(faultsInStory(report)).toEqual([]);
    });

    it('advises commands that say where they run and surprise nobody', () => {
      expect(surprisesIn(report)).toEqual([]);
    });

    it('gives nobody else access by its commands, and takes it from nobody', () => {
      const followed = applyAdvice(world, report, new Date());
      expect(doorsMovedBy(world, followed, report.target?.entities ?? {})).toEqual([]);
    });

    const ends = incident.lasts
      ? `is not mended by the commands of its report: ${incident.lasts}`
      : 'is healed by the commands of its report';
    it(ends, async () => {
      const healed = incident.expect.unchecked ? incident.expect.verdict : 'healthy';
      const { before } = readAgain(encodeRecheck(incident.name, report));
      const fixed = applyFix(world, incident, report, new Date());
      const now = await ask(fixed, before);
      const waits = now.verdict === 'cause-gone';
      const { verdict, cause, problems } = waits ? await ask(startAgain(fixed, new Date()), before) : now;
      if (incident.lasts)
        expect({ verdict, cause }).toEqual({ verdict: report.verdict, cause: report.cause });
      else expect({ verdict, cause }).toEqual({ verdict: healed, cause: null });
      if (verdict === 'healthy') expect(problems).toEqual([]);
      if (now.verdict === 'cause-gone') expect(unreadyByApi(fixed, now), 'called not ready').not.toEqual([]);
    });

    it('says what it could not look at when a permission is withdrawn, and never calls that healthy', async () => {
      const broken = incident.expect.verdict !== 'healthy';
      expect(permissions.length).toBeGreaterThan(0);
      const all = isSampled(incident.name, ONE_IN);
      for (const permission of permissions) {
        const key = `${plan} ${permission}`;
        if (withdrawn.has(key) && !all) continue;
        withdrawn.add(key);
        const blind = await ask(withdraw(world, JSON.parse(permission)));
        if (broken) expect(blind.verdict, `without ${permission}`).not.toBe('healthy');
        else expect(blind.unchecked.map(withdrawalOf), `without ${permission}`).toContain(permission);
      }
    });

    if (world.registries === undefined) return;
    it('never calls well what a registry out of reach has to say', async () => {
      served.faults.inject({ server: 'registry', effect: { kind: 'fail', status: 503 } });
      const blind = await ask(world).finally(() => served.faults.clear());
      expect(blind.verdict).not.toBe('healthy');
      expect(blind.unchecked.map(permissionIn)).toContain('unreachable');
    });
  });
}

/** The permissions that requests needed, each as the JSON of its withdrawal. */
function permissionsUsed(requests: readonly LoggedRequest[]): readonly string[] {
  const words = requests
    // Who one is may always be asked, and registries by everybody: there is no permission to withdraw.
    .filter(({ server, action }) => action !== 'sts:GetCallerIdentity' && server !== 'registry')
    .map(({ server, action }) => JSON.stringify({ [server]: [action] }));
  return [...new Set(words)];
}

/** The withdrawal that would make this check not checked; the kind of the obstacle where no permission is missing. */
function withdrawalOf({ obstacle }: Report['unchecked'][number]): string {
  if (obstacle.kind !== 'forbidden') return obstacle.kind;
  return JSON.stringify({ [obstacle.permission.provider]: [wordOf(obstacle.permission)] });
}

function permissionIn({ obstacle }: Report['unchecked'][number]): string {
  return obstacle.kind === 'forbidden' ? wordOf(obstacle.permission) : obstacle.kind;
}

function wordOf(permission: Permission): string {
  if (permission.provider !== 'kubernetes') return permission.action;
  const { verb, resource, group } = permission;
  return group === '' ? `${verb} ${resource}` : `${verb} ${resource}.${group}`;
}
