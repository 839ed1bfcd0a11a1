import { describe, expect, it } from 'vitest';
import { incidentsByFamily } from '../../../incidents/index.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { diagnose } from '../../../src/diagnose.ts';
import { settingsFor, withWorld } from '../../../src/local/demo-world.ts';
import { makeDiagnosing } from '../../../src/main/make-diagnosing.ts';
import { redacted, redactedNames } from '../../../src/security/redacted.ts';

async function ask(roleArn: string) {
  const world = healthyWorld(new Date());
  return withWorld(world, async served => {
    const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
    const inquiry = {
      text: redacted(''),
      named: redactedNames({ roleArn }),
      asker: 'cli',
      language: 'en',
    } as const;
    const report = await diagnose(
      inquiry,
      diagnosing.using(() => {}),
    );
    await diagnosing.close();
    return report;
  });
}

describe('a role as a starting point', () => {
  it('leads to the service account that it trusts, in the cluster of that issuer', async () => {
    const report = await ask('arn:aws:iam::111122223333:role/checkout-s3-staging');
    expect(report.target).toMatchObject({
      cluster: 'staging-eu',
      entities: { namespace: 'shop', serviceAccount: 'checkout', workload: 'checkout' },
    });
    expect(report.verdict).toBe('healthy');
  });

  it('leads nowhere from a role that trusts no token, and says so', async () => {
    const report = await ask('arn:aws:iam::111122223333:role/prod-eu-node');
    expect(report).toMatchObject({ target: null, verdict: 'not-found' });
    expect(report.note).toContain('service account in the trust policy of');
  });

  it('has an incident', () => {
    expect(incidentsByFamily.identity.map(({ name }) => name)).toContain('asked-by-role');
  });
});
