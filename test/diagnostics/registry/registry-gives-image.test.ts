import { describe, expect, it } from 'vitest';
import { registryGivesImage } from '../../../src/diagnostics/registry/registry-gives-image/check.ts';
import type { AnonymousManifest } from '../../../src/providers/registry/port.ts';

const NOW = new Date('2026-01-10T00:00:00Z');
const FOUND = { namespace: 'shop', pod: 'web-1' };
const NODE_INFO = {
  architecture: 'arm64',
  operatingSystem: 'linux',
  osImage: '',
  kubeletVersion: 'v1.34.0',
  containerRuntimeVersion: '',
};

function run(answer: AnonymousManifest, image = 'ghcr.io/acme/tool:2.4') {
  const asked: string[] = [];
  const pod = { spec: { nodeName: 'node-1', containers: [{ name: 'app', image }] } };
  const outcome = registryGivesImage.run(
    FOUND,
    {
      kubernetes: { pod: async () => pod, node: async () => ({ status: { nodeInfo: NODE_INFO } }) },
      registry: {
        anonymousManifest: async (...names) => {
          asked.push(names.join(' '));
          return answer;
        },
      },
    },
    NOW,
  );
  return Promise.resolve(outcome).then(verdict => ({ verdict, asked }));
}

const index = (...architectures: readonly string[]): AnonymousManifest => ({
  is: 'found',
  text: JSON.stringify({
    manifests: architectures.map(architecture => ({ platform: { os: 'linux', architecture } })),
  }),
});

describe('what a public registry says', () => {
  it('names an image that is not there', async () => {
    const { verdict, asked } = await run({ is: 'absent' });
    expect(verdict).toMatchObject({ status: 'problem', code: 'absent', args: { version: '2.4' } });
    expect(asked).toEqual(['ghcr.io acme/tool 2.4']);
  });

  it('names a platform that is not offered', async () => {
    const { verdict } = await run(index('amd64'));
    expect(verdict).toMatchObject({
      status: 'problem',
      code: 'platform-missing',
      args: { needs: 'linux/arm64', offers: 'linux/amd64' },
    });
  });

  it.each<AnonymousManifest>([index('amd64', 'arm64'), { is: 'login-needed' }])(
    'is no finding when it is $is',
    async answer => {
      expect((await run(answer)).verdict).toMatchObject({ status: 'ok' });
    },
  );

  it('is not called well when nobody asked', async () => {
    const { verdict } = await run({ is: 'not-asked', because: 'no calls outside are allowed' });
    expect(verdict).toMatchObject({ status: 'skipped', because: 'no calls outside are allowed' });
  });

  it('is not asked for images of ECR', async () => {
    const { verdict, asked } = await run(
      { is: 'absent' },
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1',
    );
    expect(verdict.status).toBe('skipped');
    expect(asked).toEqual([]);
  });
});
