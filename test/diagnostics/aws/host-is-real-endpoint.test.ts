import { expect, it } from 'vitest';
import { hostIsRealEndpoint } from '../../../src/diagnostics/aws/host-is-real-endpoint/check.ts';

const REGIONS = [
  { name: 'eu-west-1', enabled: true },
  { name: 'ap-east-1', enabled: false },
];

function run(host: string, env: Readonly<Record<string, string>> = {}) {
  const list = Object.entries(env).map(([name, value]) => ({ name, value }));
  const template = { spec: { containers: [{ name: 'app', env: list }] } };
  const kubernetes = {
    pod: () => Promise.resolve(undefined),
    workload: () => Promise.resolve({ kind: 'Deployment' as const, template }),
  };
  const aws = { regions: () => Promise.resolve(REGIONS) };
  const found = {
    namespace: 'shop',
    pod: 'checkout-1',
    workload: 'checkout',
    workloadKind: 'Deployment',
    account: '111122223333',
    region: 'eu-west-1',
    host,
  };
  return hostIsRealEndpoint.run(found, { kubernetes, aws }, new Date(0));
}

it('is ok with an endpoint of a region that is enabled', async () => {
  expect(await run('sts.eu-west-1.amazonaws.com')).toMatchObject({ status: 'ok' });
});

it('finds a region that is not switched on', async () => {
  expect(await run('sts.ap-east-1.amazonaws.com')).toMatchObject({
    code: 'region-not-enabled',
    args: { wanted: 'ap-east-1' },
  });
});

it('finds a scheme twice in a variable, and repeats only endpoints of AWS', async () => {
  const url = (host: string) => ({ AWS_ENDPOINT_URL_S3: `https://https://${host}` });
  expect(await run('s3.eu-west-1.amazonaws.com', url('s3.eu-west-1.amazonaws.com'))).toMatchObject({
    code: 'malformed',
    args: { variable: 'AWS_ENDPOINT_URL_S3', value: 'https://s3.eu-west-1.amazonaws.com' },
  });
  const own = await run('https', url('key:hunter2@minio.internal'));
  expect(own).toMatchObject({ code: 'malformed', args: { value: '' } });
  expect(JSON.stringify(own)).not.toContain('hunter2');
});

it('finds a slip in a variable, or without one', async () => {
  const host = 'secretmanager.eu-west-1.amazonaws.com';
  expect(await run(host, { AWS_ENDPOINT_URL: `https://${host}` })).toMatchObject({
    code: 'misspelt-in-variable',
    args: { value: 'https://secretsmanager.eu-west-1.amazonaws.com' },
  });
  expect(await run(host)).toMatchObject({ code: 'misspelt' });
});

it('finds a region that does not exist, unless the template names a real one by now', async () => {
  const host = 'sts.eu-west1.amazonaws.com';
  expect(await run(host)).toMatchObject({ code: 'unknown-region', args: { found: 'eu-west1' } });
  expect(await run(host, { AWS_REGION: 'eu-west-1' })).toMatchObject({ status: 'ok' });
  expect(await run(host, { AWS_REGION: 'eu-west1' })).toMatchObject({ status: 'skipped' });
});

it('leaves hosts of others alone', async () => {
  expect(await run('db.example.com')).toMatchObject({ status: 'skipped' });
  expect(await run('db.abc.eu-west-1.rds.amazonaws.com')).toMatchObject({ status: 'skipped' });
});
