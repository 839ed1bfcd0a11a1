import { describe, expect, it } from 'vitest';
import { podUsesServiceAccountOfItsOwner } from '../../../src/diagnostics/kubernetes/pod-uses-service-account-of-its-owner/check.ts';

const found = { namespace: 'shop', pod: 'checkout-1', workload: 'checkout', workloadKind: 'Deployment' };
const ROLE = 'arn:aws:iam::111122223333:role/checkout';

function run(podAccount: string | undefined, templateAccount: string | undefined, namesakeRole?: string) {
  const specOf = (name: string | undefined) => ({
    containers: [],
    ...(name && { serviceAccountName: name }),
  });
  const annotations = namesakeRole ? { 'eks.amazonaws.com/role-arn': namesakeRole } : {};
  const kubernetes = {
    pod: () => Promise.resolve({ spec: specOf(podAccount) }),
    workload: () =>
      Promise.resolve({ kind: 'Deployment' as const, template: { spec: specOf(templateAccount) } }),
    serviceAccount: () => Promise.resolve({ metadata: { annotations } }),
  };
  return podUsesServiceAccountOfItsOwner.run(found, { kubernetes }, new Date(0));
}

describe('the pod runs as the service account that its owner asks for', () => {
  it('is ok when both agree', async () => {
    expect(await run('checkout', 'checkout')).toMatchObject({ status: 'ok' });
  });

  it('is ok as default when no namesake has a role', async () => {
    expect(await run(undefined, undefined)).toMatchObject({ status: 'ok' });
  });

  it('finds a pod that is older than the change', async () => {
    expect(await run('default', 'checkout')).toMatchObject({
      code: 'template-differs',
      args: { podAccount: 'default', templateAccount: 'checkout', kind: 'deployment' },
    });
  });

  it('finds the default account where the namesake has the role', async () => {
    expect(await run(undefined, undefined, ROLE)).toMatchObject({
      code: 'uses-default',
      args: { namesake: 'checkout' },
    });
  });
});
