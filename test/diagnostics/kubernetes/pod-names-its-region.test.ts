import { describe, expect, it } from 'vitest';
import { podNamesItsRegion } from '../../../src/diagnostics/kubernetes/pod-names-its-region/check.ts';
import type { Container } from '../../../src/providers/kubernetes/types.ts';

const found = { namespace: 'shop', pod: 'till-1', account: '111122223333', region: 'eu-west-1' };
const REGIONS = [
  { name: 'eu-west-1', enabled: true },
  { name: 'us-east-1', enabled: true },
  { name: 'eu-central-2', enabled: false },
];

function run(container: Partial<Container>, expectedRegion?: string) {
  const kubernetes = {
    pod: async () => ({ spec: { containers: [{ name: 'app', ...container }] } }),
    configMap: async () => ({ data: { AWS_REGION: 'eu-west-1' } }),
  };
  const aws = { regions: async () => REGIONS };
  return podNamesItsRegion.run(
    { ...found, ...(expectedRegion && { expectedRegion }) },
    { kubernetes, aws },
    new Date(0),
  );
}

const env = (value: string) => ({ env: [{ name: 'AWS_REGION', value }] });

describe('the pod is told a region that exists', () => {
  it('is ok by a variable, by a key of a config map, or by a whole config map', async () => {
    const configMapKeyRef = { name: 'settings', key: 'AWS_REGION' };
    expect(await run(env('eu-west-1'))).toMatchObject({ status: 'ok' });
    expect(await run({ env: [{ name: 'AWS_REGION', valueFrom: { configMapKeyRef } }] })).toMatchObject({
      status: 'ok',
    });
    expect(await run({ envFrom: [{ configMapRef: { name: 'settings' } }] })).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['absent', {}, 'eu-west-1'],
    ['empty', env(''), 'eu-west-1'],
    ['zone', env('us-east-1b'), 'us-east-1'],
    ['no-region', env('us-east1'), 'us-east-1'],
    ['not-enabled', env('eu-central-2'), 'eu-west-1'],
  ])('tells %s, and which region is meant', async (code, container, region) => {
    expect(await run(container)).toMatchObject({ status: 'problem', code, args: { region } });
  });

  it('tells a region other than the resource’s', async () => {
    expect(await run(env('us-east-1'), 'eu-west-1')).toMatchObject({ code: 'other-than-expected' });
    expect(await run(env('eu-west-1'), 'eu-west-1')).toMatchObject({ status: 'ok' });
  });

  it('never quotes what is not shaped like a region', async () => {
    const verdict = await run(env('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'));
    expect(verdict).toMatchObject({ code: 'no-region' });
    expect(JSON.stringify(verdict)).not.toContain('wJalr');
  });

  it('cannot be decided when a secret may hold it', async () => {
    const asked = run({ envFrom: [{ secretRef: { name: 'hidden' } }] });
    await expect(asked).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
  });
});
