import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incidents } from '../../incidents/index.ts';
import { type ServedWorld, serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { AccessRule } from '../../src/domain/access-rule.ts';
import type { Report } from '../../src/domain/report.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { inquiryOf } from '../../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../../src/main/make-diagnosing.ts';
import { namesOutside, requestsOutside, type Seeing } from '../support/outside-grant.ts';
import { isSampled } from '../support/scope.ts';

/** One in so many incidents is asked about in a sampled run; all are in a full run. */
const ONE_IN = 40;
const ADA = 'UADA';
const RULE: AccessRule = {
  users: [ADA],
  groups: [],
  channels: [],
  clusters: [],
  namespaces: [],
  cluster: false,
  accounts: [],
};
const NOTHING: Seeing = { namespaces: { cluster: '', names: [] }, cluster: false, accounts: false };

interface Asker {
  readonly rule: AccessRule;
  readonly sees: Seeing;
}

/** Everything, one namespace, that and the cluster's own objects, accounts alone, nothing. */
function askersOf(cluster: string, namespace: string): Readonly<Record<string, Asker>> {
  const one = { ...RULE, clusters: [cluster], namespaces: [namespace] };
  const seesOne = { ...NOTHING, namespaces: { cluster, names: [namespace] } };
  return {
    all: {
      rule: { ...RULE, namespaces: ['*'], cluster: true, accounts: ['*'] },
      sees: { namespaces: '*', cluster: true, accounts: true },
    },
    'one namespace': { rule: one, sees: seesOne },
    'a namespace and the cluster': { rule: { ...one, cluster: true }, sees: { ...seesOne, cluster: true } },
    'accounts only': { rule: { ...RULE, accounts: ['*'] }, sees: { ...NOTHING, accounts: true } },
    none: { rule: { ...RULE, users: ['UBOB'] }, sees: NOTHING },
  };
}

describe.each(incidents.filter(({ name }) => isSampled(`access ${name}`, ONE_IN)))('$name', incident => {
  let world: World;
  let served: ServedWorld;
  let full: Report;

  const ask = async (access: readonly AccessRule[]): Promise<Report> => {
    const diagnosing = await makeDiagnosing({ ...settingsFor(world, served), access }, served.environment);
    try {
      return await diagnose(
        { ...inquiryOf(incident), asker: ADA },
        diagnosing.using(() => {}),
      );
    } finally {
      await diagnosing.close();
    }
  };

  beforeAll(async () => {
    world = incident.world(new Date());
    served = await serveWorld(world);
    full = await ask([]);
  });
  afterAll(() => served.close());

  it.each(['all', 'one namespace', 'a namespace and the cluster', 'accounts only', 'none'])(
    'shows who may see %s nothing else',
    async who => {
      const [first = ''] = Object.keys(world.clusters);
      const { cluster = first, entities } = full.target ?? full.candidates[0] ?? { entities: {} };
      const asker = askersOf(cluster, entities.namespace ?? 'default')[who];
      if (!asker) throw new Error(`no asker ${who}`);
      const before = served.requests.length;
      const report = await ask([asker.rule]);
      expect(requestsOutside(served.requests.slice(before), asker.sees)).toEqual([]);
      expect(namesOutside(JSON.stringify(report), world, asker.sees, incident.message)).toEqual([]);
      if (who === 'all')
        expect([report.verdict, report.cause?.check, report.cause?.code]).toEqual([
          full.verdict,
          full.cause?.check,
          full.cause?.code,
        ]);
      else if (incident.expect.verdict !== 'healthy') expect(report.verdict).not.toBe('healthy');
    },
  );
});
