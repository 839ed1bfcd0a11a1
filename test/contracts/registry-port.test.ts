import { describe, expect, it } from 'vitest';
import type { ProviderSettings } from '../../src/providers/settings.ts';
import { type Does, literalServer, type Seen } from './support/literal-server.ts';
import { obstacleOf, open } from './support/open.ts';

const INDEX = '{"schemaVersion":2,"manifests":[]}';
const CHALLENGE = 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/tool:pull"';
const HOSTS = ['docker.io', 'ghcr.io', 'quay.io', 'registry.k8s.io'];

async function asking(answer: (request: Seen) => Does, settings: Partial<ProviderSettings> = {}) {
  const server = await literalServer(answer);
  const registryMirrors = Object.fromEntries(HOSTS.map(host => [host, server.origin]));
  const opened = open({ outsideCalls: true, registryMirrors, ...settings });
  const paths = () => server.seen.map(({ method, path }) => `${method} ${path}`);
  return { port: opened.registry, opened, server, paths };
}

const refusal = (challenge = CHALLENGE): Does => ({
  status: 401,
  headers: { 'www-authenticate': challenge },
});

const withToken =
  (body: string) =>
  ({ path, headers }: Seen): Does => {
    if (path.startsWith('/token')) return { body: '{"token":"anonymous"}' };
    return headers.authorization === 'Bearer anonymous' ? { body } : refusal();
  };

describe('an anonymous request for a manifest', () => {
  it('is made with a token for nobody in particular', async () => {
    const { port, opened, paths } = await asking(withToken(INDEX));
    expect(await port.anonymousManifest('ghcr.io', 'acme/tool', '2.4')).toEqual({ is: 'found', text: INDEX });
    expect(paths()).toEqual([
      'GET /v2/acme/tool/manifests/2.4',
      'GET /token?service=ghcr.io&scope=repository%3Aacme%2Ftool%3Apull',
      'GET /v2/acme/tool/manifests/2.4',
    ]);
    expect(opened.calls).toEqual({ kubernetes: 0, aws: 0, azure: 0, registry: 3 });
  });

  it('says itself what it wants when the registry does not, as Quay', async () => {
    const challenge = 'Bearer realm="https://quay.io/v2/auth",service="quay.io"';
    const { port, paths } = await asking(() => refusal(challenge));
    await port.anonymousManifest('quay.io', 'acme/tool', '2.4');
    expect(paths()[1]).toBe('GET /v2/auth?service=quay.io&scope=repository%3Aacme%2Ftool%3Apull');
  });

  it('names a digest as registries write it', async () => {
    const { port, paths } = await asking(() => ({ body: INDEX }));
    await port.anonymousManifest('docker.io', 'library/nginx', 'sha256:aa');
    expect(paths()).toEqual(['GET /v2/library/nginx/manifests/sha256:aa']);
  });

  it.each([
    [404, { is: 'absent' }],
    [403, { is: 'login-needed' }],
    [401, { is: 'login-needed' }],
  ])('understands %d', async (status, expected) => {
    const { port } = await asking(() => ({ status }));
    expect(await port.anonymousManifest('quay.io', 'acme/ledger', '8')).toEqual(expected);
  });

  it.each(['https://169.254.169.254/latest', 'https://auth.docker.io/token', 'nonsense'])(
    'takes no token from %s, to which a registry has no business to send',
    async realm => {
      const { port, server } = await asking(() => refusal(`Bearer realm="${realm}",service="x",scope="y"`));
      expect(await port.anonymousManifest('ghcr.io', 'acme/tool', '2.4')).toEqual({ is: 'login-needed' });
      expect(server.seen).toHaveLength(1);
    },
  );

  it('follows a registry within its own place, and no further than a mirror goes', async () => {
    const { port, paths } = await asking(({ path }) => {
      if (path.includes('/there/')) return { body: INDEX };
      if (path.includes('/home/')) return { status: 307, headers: { location: '/v2/there/manifests/1' } };
      return { status: 307, headers: { location: 'https://us-docker.pkg.dev/v2/x/manifests/1' } };
    });
    expect(await port.anonymousManifest('registry.k8s.io', 'home', '1')).toMatchObject({ is: 'found' });
    expect(paths()).toEqual(['GET /v2/home/manifests/1', 'GET /v2/there/manifests/1']);
    expect(await obstacleOf(port.anonymousManifest('registry.k8s.io', 'away', '1'))).toMatchObject({
      kind: 'unreachable',
      why: 'it answered 307',
    });
  });

  it('is not made unless the configuration allows it', async () => {
    const { port, server } = await asking(() => ({ body: INDEX }), { outsideCalls: false });
    expect(await port.anonymousManifest('ghcr.io', 'acme/tool', '2.4')).toMatchObject({ is: 'not-asked' });
    expect(await port.anonymousTags('ghcr.io', 'acme/tool')).toBeUndefined();
    expect(server.seen).toHaveLength(0);
  });

  it.each([
    '10.0.0.5:5000',
    'metadata.google.internal',
    'localhost',
    'ghcr.io.evil.example',
    'reg.corp.example',
    'constructor',
  ])('is not made to %s, which a message may name', async host => {
    const server = await literalServer(() => ({ body: INDEX }));
    const { registry: port } = open({ outsideCalls: true, registryMirrors: { [host]: server.origin } });
    expect(await port.anonymousManifest(host, 'acme/tool', '2.4')).toMatchObject({ is: 'not-asked' });
    expect(await port.anonymousTags(host, 'acme/tool')).toBeUndefined();
    expect(server.seen).toHaveLength(0);
  });

  it.each([
    ['breaks', 'drop', 'it closed the connection before the answer was complete'],
    ['is cut short', 'truncate', 'it closed the connection before the answer was complete'],
    ['fails', { status: 500 }, 'it answered 500'],
    ['has counted enough', { status: 429 }, 'it has counted enough requests from this address for now (429)'],
    [
      'is a proxy’s page',
      { body: '<html>Sign in</html>' },
      'what answered there does not speak as a registry does',
    ],
    ['is no manifest', { body: '{"ok":true}' }, 'what answered there does not speak as a registry does'],
  ] satisfies readonly (readonly [string, Does, string])[])(
    'is an obstacle when what answers %s',
    async (_what, does, why) => {
      const { port, server } = await asking(() => does);
      expect(await obstacleOf(port.anonymousManifest('quay.io', 'acme/ledger', '8'))).toEqual({
        kind: 'unreachable',
        target: `registry quay.io at ${new URL(server.origin).host}`,
        why,
      });
    },
  );

  it('reads no answer longer than a manifest can be', async () => {
    const { port } = await asking(() => ({ body: ' '.repeat(4 * 1024 * 1024 + 1) }));
    expect(await obstacleOf(port.anonymousManifest('quay.io', 'acme/ledger', '8'))).toMatchObject({
      kind: 'crashed',
      error: expect.stringContaining('more than 4194304 bytes'),
    });
  });
});

describe('an anonymous request for tags', () => {
  const TAGS = '{"name":"acme/tool","tags":["1.0","1.1"]}';

  it('is one page, with the token that the manifest was asked with', async () => {
    const { port, opened, paths } = await asking(withToken(TAGS));
    await obstacleOf(port.anonymousManifest('ghcr.io', 'acme/tool', '9'));
    expect(await port.anonymousTags('ghcr.io', 'acme/tool')).toEqual({
      items: ['1.0', '1.1'],
      complete: true,
    });
    expect(paths().slice(3)).toEqual(['GET /v2/acme/tool/tags/list?n=1000']);
    expect(opened.calls.registry).toBe(4);
  });

  it('says when there are more', async () => {
    const link = '</v2/acme/tool/tags/list?last=1.1&n=2>; rel="next"';
    const { port } = await asking(() => ({ headers: { link }, body: TAGS }));
    expect(await port.anonymousTags('ghcr.io', 'acme/tool')).toMatchObject({ complete: false });
    const all = JSON.stringify({ tags: Array.from({ length: 3000 }, (_, at) => `v${at}`) });
    const heedless = await asking(() => ({ body: all }));
    const listed = await heedless.port.anonymousTags('ghcr.io', 'acme/tool');
    expect([listed?.items.length, listed?.complete]).toEqual([1000, false]);
  });

  it('finds none where there are none', async () => {
    const { port } = await asking(() => ({ body: '{"name":"acme/tool","tags":null}' }));
    expect(await port.anonymousTags('ghcr.io', 'acme/tool')).toEqual({ items: [], complete: true });
  });

  it.each([401, 403, 404, 405])(
    'has no answer where %d says that they are not for everybody',
    async status => {
      const { port } = await asking(() => ({ status }));
      expect(await port.anonymousTags('docker.io', 'acme/ledger')).toBeUndefined();
    },
  );

  it.each([{ status: 429 }, { status: 503 }, { body: '<html>' }, { body: '{}' }])(
    'is an obstacle when the registry answers %j',
    async does => {
      const { port } = await asking(() => does);
      expect(await obstacleOf(port.anonymousTags('docker.io', 'acme/ledger'))).toMatchObject({
        kind: 'unreachable',
      });
    },
  );
});
