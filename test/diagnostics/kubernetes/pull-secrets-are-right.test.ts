import { describe, expect, it } from 'vitest';
import { pullSecretsAreRight } from '../../../src/diagnostics/kubernetes/pull-secrets-are-right/check.ts';

const NOW = new Date('2026-01-10T00:00:00Z');
const FOUND = { namespace: 'shop', pod: 'web-1' };
const ECR = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1';

async function run(image: string, says: string, secrets: readonly string[] = [], subscription?: string) {
  const pod = {
    metadata: { name: 'web-1', namespace: 'shop' },
    spec: {
      containers: [{ name: 'app', image }],
      imagePullSecrets: secrets.map(name => ({ name })),
    },
    status: { phase: 'Pending' },
  };
  const items = says === '' ? [] : [{ type: 'Warning', reason: 'Failed', message: says }];
  return pullSecretsAreRight.run(
    { ...FOUND, ...(subscription && { subscription }) },
    { kubernetes: { pod: async () => pod, eventsAbout: async () => ({ items, complete: true }) } },
    NOW,
  );
}

describe('pull secrets', () => {
  it('are missing where the kubelet says that it finds none', async () => {
    const says =
      'Unable to retrieve some image pull secrets (ghcr, other); attempting to pull may not succeed.';
    expect(await run('ghcr.io/acme/tool:2', says, ['ghcr', 'other'])).toMatchObject({
      code: 'secret-missing',
      args: { secret: 'ghcr' },
    });
  });

  it('are asked for where a registry wants a login', async () => {
    expect(await run('acme/internal:1', 'denied: requested access to the resource is denied')).toMatchObject({
      code: 'no-secret',
      args: { registry: 'docker.io', serviceAccount: 'default' },
    });
  });

  it('are refused', async () => {
    expect(await run('quay.io/acme/ledger:8', '401 UNAUTHORIZED', ['quay'])).toMatchObject({
      code: 'secret-refused',
    });
  });

  it('are never advised for ECR', async () => {
    expect(await run(ECR, 'no basic auth credentials')).toMatchObject({ status: 'ok' });
    expect(await run(ECR, '401 Unauthorized', ['ecr'])).toMatchObject({ code: 'ecr-token-in-secret' });
  });

  it('are not how AKS pulls from its own registries', async () => {
    const outcome = await run('acme.azurecr.io/web:3', 'unauthorized: authentication required', [], 'sub');
    expect(outcome).toMatchObject({ status: 'skipped' });
  });

  it('are no finding when nobody refused, and not called well when nobody said anything', async () => {
    expect(await run('quay.io/acme/ledger:8', 'i/o timeout', ['quay'])).toMatchObject({ status: 'ok' });
    expect(await run('quay.io/acme/ledger:8', '')).toMatchObject({ status: 'skipped' });
  });
});
