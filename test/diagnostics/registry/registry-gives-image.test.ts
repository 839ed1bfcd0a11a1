import { describe, expect, it } from 'vitest';
import { registryGivesImage } from '../../../src/diagnostics/registry/registry-gives-image/check.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { AnonymousManifest } from '../../../src/providers/registry/port.ts';
import { obstacleOf } from '../../contracts/support/open.ts';

const NOW = new Date('2026-01-10T00:00:00Z');
const FOUND = { namespace: 'shop', pod: 'web-1' };
const NODE_INFO = {
  architecture: 'arm64',
  operatingSystem: 'linux',
  osImage: '',
  kubeletVersion: 'v1.34.0',
  containerRuntimeVersion: '',
};

interface Scene {
  readonly image?: string;
  readonly tags?: readonly string[] | 'unreadable';
  readonly isWell?: boolean;
  /** What the kubelet says. */
  readonly says?: string;
}

function podOf({ image = 'ghcr.io/acme/tool:2.4', isWell = false }: Scene) {
  const status = { name: 'app', ready: isWell, restartCount: 0, image, imageID: '' };
  return {
    metadata: { name: 'web-1', namespace: 'shop' },
    spec: { nodeName: 'node-1', containers: [{ name: 'app', image }] },
    status: { phase: isWell ? 'Running' : 'Pending', containerStatuses: [status] },
  };
}

async function run(answer: AnonymousManifest, scene: Scene = {}) {
  const asked: string[] = [];
  const { tags, says } = scene;
  const message = says === undefined ? [] : [{ type: 'Warning', reason: 'Failed', message: says }];
  const ports = {
    kubernetes: {
      pod: async () => podOf(scene),
      node: async () => ({ status: { nodeInfo: NODE_INFO } }),
      eventsAbout: async () => ({
        items: message.map(event => ({ ...event, metadata: {}, involvedObject: {} })),
        complete: true,
      }),
    },
    registry: {
      anonymousManifest: async (...names: readonly string[]) => {
        asked.push(names.join(' '));
        return answer;
      },
      anonymousTags: async (...names: readonly string[]) => {
        asked.push(`tags ${names.join(' ')}`);
        if (tags === 'unreadable')
          throw new Obstruction({ kind: 'unreachable', target: 'registry ghcr.io', why: 'it answered 429' });
        return tags && { items: tags, complete: tags.length < 4 };
      },
    },
  };
  const outcome = await registryGivesImage.run(FOUND, ports, NOW);
  return { outcome, asked };
}

const index = (...architectures: readonly string[]): AnonymousManifest => ({
  is: 'found',
  text: JSON.stringify({
    manifests: architectures.map(architecture => ({ platform: { os: 'linux', architecture } })),
  }),
});

describe('an image that a public registry does not have', () => {
  it('is named with the tags nearest to it, and with the image to run instead', async () => {
    const { outcome, asked } = await run({ is: 'absent' }, { tags: ['2.2', '2.3', 'v2.4', 'latest'] });
    expect(outcome).toMatchObject({
      status: 'problem',
      code: 'tag-missing',
      args: {
        registry: 'ghcr.io',
        repository: 'acme/tool',
        tag: '2.4',
        nearest: 'v2.4, 2.3, 2.2',
        corrected: 'ghcr.io/acme/tool:v2.4',
      },
      evidence: [{ value: 'absent' }, { path: 'tags nearest to it, of the first 4' }],
    });
    expect(asked).toEqual(['ghcr.io acme/tool 2.4', 'tags ghcr.io acme/tool']);
  });

  it('is corrected as it was written, without a digest that belongs to another tag', async () => {
    const image = `nginx:1.92@sha256:${'0'.repeat(64)}`;
    const { outcome } = await run({ is: 'absent' }, { image, tags: ['1.29'] });
    expect(outcome).toMatchObject({ args: { corrected: 'nginx:1.29' } });
  });

  it.each<Scene>([{ tags: [] }, {}, { tags: 'unreadable' }])(
    'is named alone where no tags are told',
    async scene => {
      expect((await run({ is: 'absent' }, scene)).outcome).toMatchObject({
        status: 'problem',
        code: 'absent',
      });
    },
  );

  it('is named alone when only a digest is written', async () => {
    const { outcome, asked } = await run(
      { is: 'absent' },
      { image: `ghcr.io/acme/tool@sha256:${'a'.repeat(64)}`, tags: ['1', '2'] },
    );
    expect(outcome).toMatchObject({ status: 'problem', code: 'absent' });
    expect(asked).toHaveLength(1);
  });
});

describe('what a public registry has', () => {
  it('is a finding when it lacks the platform', async () => {
    expect((await run(index('amd64'))).outcome).toMatchObject({
      status: 'problem',
      code: 'platform-missing',
      args: { needs: 'linux/arm64', offers: 'linux/amd64', arch: 'amd64' },
    });
  });

  it('is none when it has it', async () => {
    expect((await run(index('amd64', 'arm64'))).outcome).toMatchObject({ status: 'ok' });
  });
});

describe('what nobody could see', () => {
  const LOGIN = { is: 'login-needed' } as const;
  const UNASKED = { is: 'not-asked', because: 'no calls outside are allowed' } as const;

  it('is not called well while the pod has no image', async () => {
    expect(await obstacleOf(run(LOGIN))).toMatchObject({ kind: 'undecidable' });
  });

  it('does not matter once the pod has it', async () => {
    expect((await run(LOGIN, { isWell: true })).outcome).toMatchObject({ status: 'ok' });
  });

  it.each([
    'Failed to pull image "ghcr.io/acme/tool:2.4": failed to resolve reference "ghcr.io/acme/tool:2.4": ghcr.io/acme/tool:2.4: not found',
    'Error response from daemon: manifest for ghcr.io/acme/tool:2.4 not found: manifest unknown: manifest unknown',
    'reading manifest 2.4 in ghcr.io/acme/tool: manifest unknown',
  ])('is a finding when the kubelet says %j', async says => {
    for (const answer of [UNASKED, LOGIN]) {
      expect((await run(answer, { says })).outcome).toMatchObject({
        status: 'problem',
        code: 'absent-to-node',
        evidence: [{ value: says }],
      });
    }
    expect((await run(UNASKED, { says, isWell: true })).outcome).toMatchObject({ status: 'skipped' });
  });

  it.each([
    'Failed to pull image "ghcr.io/acme/tool:2.4": no match for platform in manifest: not found',
    'Back-off pulling image "ghcr.io/acme/tool:2.4"',
  ])('is not called well when nobody asked, and the kubelet says %j', async says => {
    expect(await obstacleOf(run(UNASKED, { says }))).toMatchObject({
      kind: 'undecidable',
      question: expect.stringContaining('no calls outside are allowed'),
    });
  });

  it.each([
    'Failed to pull image "ghcr.io/acme/other:1": failed to resolve reference "ghcr.io/acme/other:1": ghcr.io/acme/other:1: not found',
    'Failed to pull image "ghcr.io/acme/tool:2.4": failed to copy: content at https://ghcr.io/v2/acme/tool/blobs/sha256:aa not found: not found',
    'Failed to pull image "ghcr.io/acme/tool:2.4": dial tcp 10.0.0.5:443: i/o timeout',
  ])('is skipped when nobody asked, and the kubelet says %j', async says => {
    const { outcome } = await run(UNASKED, { says });
    expect(outcome).toMatchObject({ status: 'skipped', because: UNASKED.because });
  });

  it('is not asked for images of ECR', async () => {
    const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1';
    const { outcome, asked } = await run({ is: 'absent' }, { image });
    expect(outcome.status).toBe('skipped');
    expect(asked).toEqual([]);
  });
});
