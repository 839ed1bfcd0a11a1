import { describe, expect, it, onTestFinished } from 'vitest';
import { makeGate } from '../../src/providers/gate.ts';
import { registryPort } from '../../src/providers/registry/client.ts';
import { limitsOf } from '../../src/providers/settings.ts';
import { makeWire } from '../../src/providers/wire.ts';
import { type Does, literalServer, type Seen } from './support/literal-server.ts';
import { obstacleOf, quickClock } from './support/open.ts';

const INDEX = '{"schemaVersion":2,"manifests":[]}';
const CHALLENGE = 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/tool:pull"';

async function asking(answer: (request: Seen) => Does, isAllowed = true) {
  const server = await literalServer(answer);
  const wire = makeWire({ answerBytes: 100_000 });
  onTestFinished(() => wire.close());
  const hosts: string[] = [];
  const means = {
    isAllowed,
    wire,
    gate: makeGate(2),
    rules: { limits: limitsOf({ clusters: [], accounts: [] }), clock: quickClock() },
    originOf: (host: string) => {
      hosts.push(host);
      return server.origin;
    },
  };
  const metered: string[] = [];
  const caller = { meter: (name: string) => metered.push(name), signal: new AbortController().signal };
  return { port: registryPort(means, caller), server, hosts, metered };
}

const refusal = (challenge = CHALLENGE): Does => ({
  status: 401,
  headers: { 'www-authenticate': challenge },
});

describe('an anonymous request for a manifest', () => {
  it('is made with a token for nobody in particular', async () => {
    const { port, server, hosts, metered } = await asking(({ path, headers }) => {
      if (path.startsWith('/token')) return { body: '{"token":"anonymous"}' };
      return headers.authorization === 'Bearer anonymous' ? { body: INDEX } : refusal();
    });
    expect(await port.anonymousManifest('ghcr.io', 'acme/tool', '2.4')).toEqual({ is: 'found', text: INDEX });
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v2/acme/tool/manifests/2.4',
      'GET /token?service=ghcr.io&scope=repository%3Aacme%2Ftool%3Apull',
      'GET /v2/acme/tool/manifests/2.4',
    ]);
    expect(new Set(hosts)).toEqual(new Set(['ghcr.io']));
    expect(metered).toEqual(['registry', 'registry', 'registry']);
  });

  it('asks Docker Hub where it really answers', async () => {
    const { port, hosts } = await asking(() => ({ body: INDEX }));
    await port.anonymousManifest('docker.io', 'library/nginx', '1.29');
    expect(hosts).toEqual(['registry-1.docker.io']);
  });

  it.each([
    [404, { is: 'absent' }],
    [403, { is: 'login-needed' }],
  ])('understands %d', async (status, expected) => {
    const { port } = await asking(() => ({ status }));
    expect(await port.anonymousManifest('quay.io', 'acme/ledger', '8')).toEqual(expected);
  });

  it('takes no token from a host to which a registry has no business to send', async () => {
    const { port, server } = await asking(() =>
      refusal('Bearer realm="https://169.254.169.254/latest",service="x",scope="y"'),
    );
    expect(await port.anonymousManifest('ghcr.io', 'acme/tool', '2.4')).toEqual({ is: 'login-needed' });
    expect(server.seen).toHaveLength(1);
  });

  it('is not made unless the configuration allows it', async () => {
    const { port, server } = await asking(() => ({ body: INDEX }), false);
    expect(await port.anonymousManifest('ghcr.io', 'acme/tool', '2.4')).toMatchObject({ is: 'not-asked' });
    expect(server.seen).toHaveLength(0);
  });

  it.each([
    '10.0.0.5:5000',
    'metadata.google.internal',
    'localhost',
    'ghcr.io.evil.example',
    'reg.corp.example',
  ])('is not made to %s, which a message may name', async host => {
    const { port, server } = await asking(() => ({ body: INDEX }));
    expect(await port.anonymousManifest(host, 'acme/tool', '2.4')).toMatchObject({ is: 'not-asked' });
    expect(server.seen).toHaveLength(0);
  });

  it('is an obstacle when the registry breaks', async () => {
    const broken = await asking(() => 'drop');
    expect(await obstacleOf(broken.port.anonymousManifest('quay.io', 'acme/ledger', '8'))).toMatchObject({
      kind: 'unreachable',
      target: 'registry quay.io',
    });
    const odd = await asking(() => ({ status: 500 }));
    expect(await obstacleOf(odd.port.anonymousManifest('quay.io', 'acme/ledger', '8'))).toMatchObject({
      kind: 'unreachable',
      why: 'it answered 500',
    });
  });
});
