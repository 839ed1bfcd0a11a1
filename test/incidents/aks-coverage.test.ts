import { beforeAll, describe, expect, it } from 'vitest';
import { incidentsByFamily } from '../../incidents/index.ts';
import { connectionCauses } from '../../src/catalogue/aks-chain.ts';
import { azureIdentityChain } from '../../src/catalogue/azure-identity-chain.ts';
import { causes as unauthorized } from '../../src/catalogue/azure-unauthorized/causes.ts';
import { diagnose } from '../../src/diagnose.ts';
import { settingsFor, withWorld } from '../../src/local/demo-world.ts';
import { inquiryOf } from '../../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../../src/main/make-diagnosing.ts';

const { aks } = incidentsByFamily;

/** Checks of other families have incidents there. */
const SHARED = /^kubernetes\/(pod-uses-service-account-of-its-owner|service-account-exists)$/;

const expected = [
  ...new Set(
    [...connectionCauses, ...azureIdentityChain, ...unauthorized]
      .map(({ check }) => check)
      .filter(({ id }) => !SHARED.test(id))
      .flatMap(({ id, codes }) => Object.keys(codes).map(code => `${id}: ${code}`)),
  ),
].sort();

describe('the AKS incidents', () => {
  const found = new Set<string>();
  const foundInHealthy: string[] = [];

  beforeAll(async () => {
    for (const incident of aks) {
      const world = incident.world(new Date());
      await withWorld(world, async served => {
        const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
        const report = await diagnose(
          inquiryOf(incident),
          diagnosing.using(() => {}),
        );
        await diagnosing.close();
        const problems = report.cause ? [report.cause, ...report.problems] : report.problems;
        const names = problems.map(({ check, code }) => `${check}: ${code}`);
        for (const name of names) found.add(name);
        if (incident.expect.verdict === 'healthy') foundInHealthy.push(...names);
      });
    }
  }, 120_000);

  it('produce every finding that the checks can make', () => {
    expect(expected.filter(name => !found.has(name))).toEqual([]);
  });

  it('produce none where all is well', () => {
    expect(foundInHealthy).toEqual([]);
  });
});
