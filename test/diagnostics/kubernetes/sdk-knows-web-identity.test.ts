import { describe, expect, it } from 'vitest';
import { sdkKnowsWebIdentity } from '../../../src/diagnostics/kubernetes/sdk-knows-web-identity/check.ts';

const found = { namespace: 'shop', pod: 'till-1', sdk: 'Botocore/1.12.100' };

function run({ sdk = found.sdk, ready = false, log = '' } = {}) {
  const kubernetes = {
    pod: async () => ({
      spec: { containers: [{ name: 'app' }] },
      status: { phase: 'Running', containerStatuses: [{ name: 'app', ready, restartCount: 0 }] },
    }),
    logTail: async () => log,
  };
  return sdkKnowsWebIdentity.run({ ...found, sdk }, { kubernetes }, new Date(0));
}

describe('the SDK is new enough', () => {
  it('tells the version that is found and the first that is right', async () => {
    expect(await run()).toMatchObject({ code: 'too-old', args: { found: '1.12.100', minimum: '1.12.200' } });
  });

  it('is ok with a later one, and once the pod is well and prints the old one no more', async () => {
    expect(await run({ sdk: 'Botocore/1.34.0' })).toMatchObject({ status: 'ok' });
    expect(await run({ ready: true })).toMatchObject({ status: 'ok' });
    expect(await run({ ready: true, log: 'agent Botocore/1.12.100' })).toMatchObject({ code: 'too-old' });
  });

  it('does not arise for a library without a known first version', async () => {
    expect(await run({ sdk: 'aws-sdk-swift/1.0.0' })).toMatchObject({ status: 'skipped' });
  });
});
