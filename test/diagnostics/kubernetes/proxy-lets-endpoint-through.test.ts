import { expect, it } from 'vitest';
import { proxyLetsEndpointThrough } from '../../../src/diagnostics/kubernetes/proxy-lets-endpoint-through/check.ts';
import type { EnvVar } from '../../../src/providers/kubernetes/types.ts';

const PROXY = { name: 'HTTPS_PROXY', value: 'http://user:hunter2@proxy.example:3128' };
const TOKEN = { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/token' };

function run(env: readonly EnvVar[], host = 'sts.eu-west-1.amazonaws.com') {
  const spec = { containers: [{ name: 'app', env }] };
  const kubernetes = {
    pod: () => Promise.resolve({ spec }),
    workload: () => Promise.resolve({ kind: 'Deployment' as const, template: { spec } }),
  };
  const found = {
    namespace: 'shop',
    pod: 'checkout-1',
    host,
    workload: 'checkout',
    workloadKind: 'Deployment',
  };
  return proxyLetsEndpointThrough.run(found, { kubernetes }, new Date(0));
}

it('finds a list that lacks the host, and names the variable, not what it holds', async () => {
  const found = await run([TOKEN, PROXY, { name: 'NO_PROXY', value: 'secret.internal' }]);
  expect(found).toMatchObject({
    code: 'no-proxy-lacks-host',
    args: { variable: 'NO_PROXY' },
  });
  expect(JSON.stringify(found)).not.toMatch(/hunter2|secret\.internal|3128/);
});

it('finds a proxy without exceptions', async () => {
  const found = await run([TOKEN, PROXY]);
  expect(found).toMatchObject({ code: 'no-proxy-is-unset' });
  expect(JSON.stringify(found)).toContain('sts.eu-west-1.amazonaws.com,169.254.169.254');
});

it('finds a proxy before the metadata service, which pods without a token need', async () => {
  const plain = { name: 'http_proxy', value: 'http://proxy.example:3128' };
  expect(await run([plain])).toMatchObject({ code: 'no-proxy-is-unset', args: { host: '169.254.169.254' } });
  expect(await run([TOKEN, plain])).toMatchObject({ status: 'ok' });
});

it('is ok without a proxy, and where the host is excepted', async () => {
  expect(await run([TOKEN])).toMatchObject({ status: 'ok' });
  expect(await run([TOKEN, PROXY, { name: 'NO_PROXY', value: '.amazonaws.com' }])).toMatchObject({
    status: 'ok',
  });
});

it('cannot look into a secret', async () => {
  const hidden = { name: 'NO_PROXY', valueFrom: { secretKeyRef: { name: 'net', key: 'no-proxy' } } };
  await expect(run([TOKEN, PROXY, hidden])).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
});
