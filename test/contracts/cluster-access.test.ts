import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProviderMeans } from '../../src/providers/open.ts';
import type { ClusterSettings, EnvironmentVariables } from '../../src/providers/settings.ts';
import { kubeconfig, prod, TOKEN } from './support/kubeconfig.ts';
import { type Does, literalServer } from './support/literal-server.ts';
import { obstacleOf, open, quickClock } from './support/open.ts';
import { TLS } from './support/tls.ts';

const pod: Does = { body: JSON.stringify({ kind: 'Pod', apiVersion: 'v1', metadata: { name: 'a' } }) };
const CA = Buffer.from(TLS.cert).toString('base64');

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'access-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

function ask(cluster: ClusterSettings, environment: EnvironmentVariables = {}, means: ProviderMeans = {}) {
  return open({ clusters: [cluster] }, environment, means)
    .kubernetes('prod')
    .pod('shop', 'a');
}

const whyNot = async (...asked: Parameters<typeof ask>) => {
  const obstacle = await obstacleOf(ask(...asked));
  expect(JSON.stringify(obstacle)).not.toContain(TOKEN);
  return 'why' in obstacle ? obstacle.why : obstacle;
};

describe('a kubeconfig', () => {
  it('leads over TLS to a server whose certificate its CA signed', async () => {
    const { origin } = await literalServer(() => pod, { tls: true });
    const text = kubeconfig(origin, { cluster: { 'certificate-authority-data': CA } });
    expect((await ask(prod(text)))?.metadata?.name).toBe('a');
  });

  it('does not lead to a server whose certificate is a stranger’s', async () => {
    const { origin, seen } = await literalServer(() => pod, { tls: true });
    expect(await whyNot(prod(kubeconfig(origin)))).toMatch(/TLS certificate is not trusted \([A-Z_]+\)/);
    expect(seen).toEqual([]);
  });

  it('may forgo the check of the certificate', async () => {
    const { origin } = await literalServer(() => pod, { tls: true });
    const text = kubeconfig(origin, { cluster: { 'insecure-skip-tls-verify': true } });
    expect((await ask(prod(text)))?.metadata?.name).toBe('a');
  });

  it('may name a user, a password and someone to act as', async () => {
    const { origin, seen } = await literalServer(() => pod);
    await ask(prod(kubeconfig(origin, { user: { username: 'u', password: 'p', as: 'viewer' } })));
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Basic dTpw', 'impersonate-user': 'viewer' });
  });

  it('is read from its path, from KUBECONFIG or from the home folder, with paths beside it', async () => {
    const { origin } = await literalServer(() => pod, { tls: true });
    const home = await folder();
    await mkdir(join(home, '.kube'));
    await writeFile(join(home, '.kube', 'ca.pem'), TLS.cert);
    const path = join(home, '.kube', 'config');
    await writeFile(path, kubeconfig(origin, { cluster: { 'certificate-authority': 'ca.pem' } }));
    const empty = join(home, 'empty');
    await writeFile(empty, 'contexts: [{name: other, context: {cluster: c, user: u}}]');
    const by = (settings: object): ClusterSettings => ({
      name: 'prod',
      connection: { by: 'kubeconfig', ...settings },
    });
    for (const [settings, environment] of [
      [{ path }, {}],
      [{}, { KUBECONFIG: path, HOME: '/nowhere' }],
      [{ context: 'it' }, { KUBECONFIG: `${empty}:${path}` }],
      [{}, { HOME: home }],
    ] as const) {
      expect((await ask(by(settings), environment))?.metadata?.name).toBe('a');
    }
  });

  it('is read again from time to time, over the same connections', async () => {
    const { origin, connections, seen } = await literalServer(() => pod);
    const path = join(await folder(), 'config');
    let now = Date.now();
    const clock = { ...quickClock(), now: () => now };
    const opened = open(
      { clusters: [{ name: 'prod', connection: { by: 'kubeconfig', path } }] },
      {},
      { clock },
    );
    for (let index = 0; index < 8; index += 1) {
      await writeFile(path, kubeconfig(origin, { user: { token: `token-${index}` } }));
      await opened.again().kubernetes('prod').pod('shop', 'a');
      now += 6 * 60_000;
    }
    expect(seen.at(-1)?.headers.authorization).toBe('Bearer token-7');
    expect(connections()).toBeLessThan(4);
  });

  it.each([
    ['is no YAML', `users: [{token: ${TOKEN}`, /malformed \(/],
    ['is a list', '- a', /has no contexts/],
    ['is empty', '', /malformed|has no contexts/],
    ['is a page', '<html>', /has no contexts/],
  ])('that %s is one sentence', async (_what, text, why) => {
    const told = await whyNot(prod(text));
    expect(told).toMatch(why);
    expect(told).not.toContain('\n');
  });

  it('that is not there is told with its path', async () => {
    const connection = { by: 'kubeconfig', path: '/nowhere/kubeconfig' } as const;
    expect(await whyNot({ name: 'prod', connection })).toMatch(
      /\/nowhere\/kubeconfig cannot be read \(ENOENT/,
    );
  });

  it('without the context says which it has', async () => {
    const connection = { by: 'kubeconfig-text', text: kubeconfig('https://x'), context: 'gone' } as const;
    expect(await whyNot({ name: 'prod', connection })).toBe(
      'its kubeconfig has no context "gone"; it has it',
    );
  });

  it('never has a program run, not even when a token is handed in instead', async () => {
    const where = await folder();
    const program = join(where, 'login');
    await writeFile(program, `#!/bin/sh\ntouch ${join(where, 'ran')}\n`);
    await chmod(program, 0o755);
    const { origin, seen } = await literalServer(() => pod, { tls: true });
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: program };
    const text = kubeconfig(origin, { user: { exec }, cluster: { 'certificate-authority-data': CA } });
    expect(await whyNot(prod(text))).toMatch(/runs the program ".*login" to log in, which is never run here/);
    await ask(prod(text), {}, { bearer: () => async () => 'handed-in' });
    expect(seen[0]?.headers.authorization).toBe('Bearer handed-in');
    expect(await readdir(where)).toEqual(['login']);
  });

  it('never leads over plain HTTP to another machine', async () => {
    expect(await whyNot(prod(kubeconfig('http://192.0.2.1:8080')))).toMatch(/plain HTTP/);
  });
});

describe('the bot’s own pod', () => {
  it('is read with its service account', async () => {
    const { origin, seen } = await literalServer(() => pod, { tls: true });
    const mount = await folder();
    await writeFile(join(mount, 'ca.crt'), TLS.cert);
    await writeFile(join(mount, 'token'), `${TOKEN}\n`);
    const environment = {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT: new URL(origin).port,
    };
    const connection = { by: 'in-cluster', folder: mount } as const;
    expect((await ask({ name: 'prod', connection }, environment))?.metadata?.name).toBe('a');
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('is needed', async () => {
    expect(await whyNot({ name: 'prod', connection: { by: 'in-cluster' } })).toMatch(/does not run in a pod/);
  });
});

describe('EKS', () => {
  const eks = { name: 'prod-eks', region: 'eu-west-1', account: '111122223333' };
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'not-a-secret-4711' };
  const xml = `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${eks.account}</Account><Arn>a</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>`;

  async function aws(cluster: object | undefined) {
    const { origin, seen } = await literalServer(({ path }) => {
      if (path === '/') return { headers: { 'content-type': 'text/xml' }, body: xml };
      if (cluster !== undefined)
        return { body: JSON.stringify({ cluster: { arn: 'a', name: eks.name, ...cluster } }) };
      const body = JSON.stringify({ message: 'No cluster found' });
      return { status: 404, headers: { 'x-amzn-errortype': 'ResourceNotFoundException' }, body };
    });
    return { environment: { ...keys, AWS_ENDPOINT_URL: origin }, seen };
  }

  it('gives the address and the CA, and the token is signed here', async () => {
    const { origin, seen } = await literalServer(() => pod, { tls: true });
    const { environment } = await aws({
      status: 'ACTIVE',
      endpoint: origin,
      certificateAuthority: { data: CA },
    });
    const opened = open({ clusters: [{ name: 'prod', eks, connection: { by: 'eks' } }] }, environment);
    await opened.kubernetes('prod').pod('shop', 'a');
    await opened.kubernetes('prod').pod('shop', 'b');
    const [first, second] = seen.map(({ headers }) => headers.authorization ?? '');
    expect(second).toBe(first);
    const url = new URL(Buffer.from(first?.replace('Bearer k8s-aws-v1.', '') ?? '', 'base64url').toString());
    expect([url.host, url.searchParams.get('Action')]).toEqual([
      'sts.eu-west-1.amazonaws.com',
      'GetCallerIdentity',
    ]);
    expect(url.searchParams.get('X-Amz-SignedHeaders')).toBe('host;x-k8s-aws-id');
    expect(opened.calls).toEqual({ kubernetes: 2, aws: 2, azure: 0, registry: 0 });
  });

  it('gives a token that is used until shortly before it expires', async () => {
    const { origin, seen } = await literalServer(() => pod, { tls: true });
    const { environment } = await aws({
      status: 'ACTIVE',
      endpoint: origin,
      certificateAuthority: { data: CA },
    });
    let now = Date.now();
    const clock = { ...quickClock(), now: () => now };
    const port = open({ clusters: [{ name: 'prod', eks, connection: { by: 'eks' } }] }, environment, {
      clock,
    });
    for (const minutes of [0, 12, 2]) {
      now += minutes * 60_000;
      await port.kubernetes('prod').pod('shop', `after-${minutes}`);
    }
    const [first, later, last] = seen.map(({ headers }) => headers.authorization);
    expect(later).toBe(first);
    expect(last).not.toBe(first);
  });

  it.each([
    ['has no such cluster', undefined, /account 111122223333 has no EKS cluster prod-eks in eu-west-1/],
    ['is still making it', { status: 'CREATING' }, /no endpoint \(its status is CREATING\)/],
    ['names a plain address', { status: 'ACTIVE', endpoint: 'http://192.0.2.1' }, /plain HTTP/],
  ])('that %s is told', async (_what, cluster, why) => {
    const { environment } = await aws(cluster);
    expect(await whyNot({ name: 'prod', eks, connection: { by: 'eks' } }, environment)).toMatch(why);
  });

  it('must be said to be where the cluster lives', async () => {
    const missing = 'the EKS name, region and account of cluster prod';
    expect(await whyNot({ name: 'prod', connection: { by: 'eks' } })).toEqual({
      kind: 'not-configured',
      missing,
    });
  });
});
