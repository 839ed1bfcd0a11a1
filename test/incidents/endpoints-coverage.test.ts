import { beforeAll, describe, expect, it } from 'vitest';
import { incidentsByFamily } from '../../incidents/index.ts';
import { wayToEndpoint, wayToName } from '../../src/catalogue/way-to-endpoint.ts';
import { diagnose } from '../../src/diagnose.ts';
import { settingsFor, withWorld } from '../../src/local/demo-world.ts';
import { inquiryOf } from '../../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../../src/main/make-diagnosing.ts';

const expected = [
  ...new Set(
    [...wayToEndpoint, ...wayToName].flatMap(({ check }) =>
      Object.keys(check.codes).map(code => `${check.id}: ${code}`),
    ),
  ),
].sort();

describe('the incidents of endpoints', () => {
  const found = new Set<string>();
  const foundInHealthy: string[] = [];

  beforeAll(async () => {
    for (const incident of incidentsByFamily.endpoints) {
      const world = incident.world(new Date());
      await withWorld(world, async served => {
        const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
        const using = diagnosing.using(() => {});
        const report = await diagnose(inquiryOf(incident), using);
        await diagnosing.close();
        const problems = report.cause ? [report.cause, ...report.problems] : report.problems;
        const names = problems.map(({ check, code }) => `${check}: ${code}`);
        for (const name of names) found.add(name);
        if (incident.expect.verdict === 'healthy') foundInHealthy.push(...names);
      });
    }
  }, 120_000);

  it('produce every finding on the way to an endpoint', () => {
    expect(expected.filter(name => !found.has(name))).toEqual([]);
  });

  it('produce none where all is well', () => {
    expect(foundInHealthy).toEqual([]);
  });
});
