import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../incidents/incident.ts';
import { withdraw } from '../../simulator/builders/change.ts';
import { type ServedWorld, serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Permission } from '../../src/domain/outcome.ts';
import type { Report } from '../../src/domain/report.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { applyFix, inquiryOf } from '../../src/local/diagnose-demo.ts';
import { type Diagnosing, makeDiagnosing } from '../../src/main/make-diagnosing.ts';

/** Every incident of a family, end to end over the wire: report, repair, and each permission withdrawn in turn. */
export function incidentSuite(family: string, incidents: readonly Incident[]): void {
  describe.each(incidents)(`${family}: $name`, incident => {
    const now = new Date();
    const world = incident.world(now);
    let served: ServedWorld;
    let diagnosing: Diagnosing;
    let report: Report;

    const ask = async (state: World): Promise<Report> => {
      served.replace(state);
      return diagnose(
        inquiryOf(incident),
        diagnosing.using(() => {}),
      );
    };

    beforeAll(async () => {
      served = await serveWorld(world);
      diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
      report = await ask(world);
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
      expect(report.unchecked.map(one => ({ check: one.check, permission: permissionIn(one) }))).toEqual(
        expect.arrayContaining([...unchecked]),
      );
      expect(report.unchecked.length > 0).toBe(unchecked.length > 0);
    });

    const ends = incident.lasts
      ? `is not mended by the commands of its report: ${incident.lasts}`
      : 'is healed by the commands of its report';
    it(ends, async () => {
      const healed = incident.expect.unchecked ? incident.expect.verdict : 'healthy';
      const { verdict, cause, problems } = await ask(applyFix(world, incident, report, new Date()));
      if (incident.lasts)
        expect({ verdict, cause }).toEqual({ verdict: report.verdict, cause: report.cause });
      else expect({ verdict, cause, problems }).toEqual({ verdict: healed, cause: null, problems: [] });
    });

    it('says what it could not look at when a permission is withdrawn, and never calls that healthy', async () => {
      const broken = incident.expect.verdict !== 'healthy';
      const permissions = await permissionsUsed(served, () => ask(world));
      expect(permissions.length).toBeGreaterThan(0);
      for (const permission of permissions) {
        const blind = await ask(withdraw(world, permission));
        const word = [
          ...(permission.kubernetes ?? []),
          ...(permission.aws ?? []),
          ...(permission.azure ?? []),
        ].join();
        if (broken) expect(blind.verdict, `without ${word}`).not.toBe('healthy');
        else expect(blind.unchecked.map(permissionIn), `without ${word}`).toContain(word);
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

type Withdrawal = Parameters<typeof withdraw>[1];

/** The permissions that a diagnosis really used, read off the servers' own log. */
async function permissionsUsed(
  served: ServedWorld,
  ask: () => Promise<unknown>,
): Promise<readonly Withdrawal[]> {
  const before = served.requests.length;
  await ask();
  const words = served.requests
    .slice(before)
    // Who one is may always be asked, and registries by everybody: there is no permission to withdraw.
    .filter(({ server, action }) => action !== 'sts:GetCallerIdentity' && server !== 'registry')
    .map(({ server, action }) => JSON.stringify({ [server]: [action] }));
  return [...new Set(words)].map(word => JSON.parse(word));
}

function permissionIn({ obstacle }: Report['unchecked'][number]): string {
  return obstacle.kind === 'forbidden' ? wordOf(obstacle.permission) : obstacle.kind;
}

function wordOf(permission: Permission): string {
  if (permission.provider !== 'kubernetes') return permission.action;
  const { verb, resource, group } = permission;
  return group === '' ? `${verb} ${resource}` : `${verb} ${resource}.${group}`;
}
