import { expect, it } from 'vitest';
import { healthyAks } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_PROD } from '../../simulator/builders/aks/site.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { Entities } from '../../src/domain/entities.ts';
import { settingsFor, withWorld } from '../../src/local/demo-world.ts';
import { makeDiagnosing } from '../../src/main/make-diagnosing.ts';
import { renderText } from '../../src/replies/render-text.ts';
import { redacted, redactedNames } from '../../src/security/redacted.ts';

async function ask(text: string, named: Entities = {}) {
  const world = healthyAks(new Date());
  return withWorld(world, async served => {
    const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
    const inquiry = {
      text: redacted(text),
      named: redactedNames(named),
      asker: 'U1',
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

it('a conflict that names no cluster is not guessed at', async () => {
  const report = await ask('Operation returned an invalid status code: Conflict');
  expect(report.verdict).toBe('inconclusive');
  expect(report.candidates.map(({ cluster }) => cluster)).toEqual(['aks-prod', 'aks-staging']);
});

it('a conflict is looked at in the cluster that the menu chose', async () => {
  const report = await ask('Operation returned an invalid status code: Conflict', { cluster: 'aks-staging' });
  expect(report).toMatchObject({ verdict: 'healthy', target: { cluster: 'aks-staging' } });
});

it('a conflict of the Kubernetes API is not taken for one of AKS', async () => {
  const text =
    'Operation cannot be fulfilled on deployments.apps "checkout": the object has been modified; please apply your changes to the latest version and try again';
  const report = await ask(text, { cluster: 'aks-prod' });
  expect(report.kind).toBe('k8s-write-conflict');
  const looked = [...report.passed, ...report.unchecked, ...report.problems].map(({ check }) => check);
  expect(looked).not.toContain('azure/cluster-is-settled');
});

it('what concerns the subscription needs no cluster', async () => {
  const report = await ask(
    "The subscription is not registered to use namespace 'Microsoft.KubernetesConfiguration'",
  );
  expect(report).toMatchObject({
    verdict: 'healthy',
    target: { entities: { subscription: AKS_PROD.subscription } },
  });
  expect(report.calls).toEqual({ azure: 1 });
  expect(renderText(report, { colour: false })).toContain(AKS_PROD.subscription);
});

it('a subscription that is not configured is not looked at, and no other in its stead', async () => {
  const other = '11111111-2222-4333-8444-555555555555';
  const report = await ask(
    `(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.ServiceLinker'. /subscriptions/${other}/resourceGroups/x`,
  );
  expect(report).toMatchObject({
    verdict: 'inconclusive',
    target: null,
    note: expect.stringContaining(other),
  });
  expect(report.calls).toEqual({});
});

it('a refusal that does not say who was refused names the role all the same', async () => {
  const report = await ask(
    'You do not have permission to perform Microsoft.KubernetesConfiguration/extensions/write. If access was recently granted, please refresh your credentials',
  );
  expect(report.verdict).toBe('inconclusive');
  expect(report.skipped.map(({ because }) => because).join()).toContain('Kubernetes Extension Contributor');
  expect(report.steps.map(({ command }) => command)).toContain(
    'az ad signed-in-user show --query id --output tsv',
  );
});
