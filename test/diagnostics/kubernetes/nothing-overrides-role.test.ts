import { describe, expect, it } from 'vitest';
import { nothingOverridesRole } from '../../../src/diagnostics/kubernetes/nothing-overrides-role/check.ts';

const found = { namespace: 'shop', pod: 'checkout-1', roleArn: 'arn:aws:iam::111122223333:role/checkout' };

function run(...names: readonly string[]) {
  const env = names.map(name => ({ name, value: 'never to be seen' }));
  const pod = { spec: { containers: [{ name: 'sidecar' }, { name: 'app', env }] } };
  return nothingOverridesRole.run(found, { kubernetes: { pod: () => Promise.resolve(pod) } }, new Date(0));
}

describe('no other AWS credentials come before the role', () => {
  it('is ok when only the injected variables are there', async () => {
    expect(await run('AWS_ROLE_ARN', 'AWS_REGION')).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['AWS_ACCESS_KEY_ID', 'static-keys'],
    ['AWS_PROFILE', 'profile'],
    ['AWS_SHARED_CREDENTIALS_FILE', 'credentials-file'],
    ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'container-credentials'],
  ])('finds %s, and tells its name but not its value', async (variable, code) => {
    const verdict = await run('AWS_ROLE_ARN', variable);
    expect(verdict).toMatchObject({ status: 'problem', code, args: { container: 'app', variable } });
    expect(JSON.stringify(verdict)).not.toContain('never to be seen');
  });
});
