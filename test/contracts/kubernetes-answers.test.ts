import { describe, expect, it } from 'vitest';
import { kubeconfig, prod, TOKEN } from './support/kubeconfig.ts';
import { type Does, literalServer, type Seen } from './support/literal-server.ts';
import { obstacleOf, open } from './support/open.ts';

const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a', namespace: 'shop' },
  spec: { containers: [] },
};
const pod: Does = { body: JSON.stringify(POD) };

function refusal(status: number, message = 'no', headers: Record<string, string> = {}): Does {
  return {
    status,
    headers,
    body: JSON.stringify({ kind: 'Status', apiVersion: 'v1', status: 'Failure', message }),
  };
}

async function cluster(answer: (request: Seen, index: number) => Does, limits: object = {}) {
  const server = await literalServer(answer);
  const opened = open({ clusters: [prod(kubeconfig(server.origin))], limits });
  return {
    server,
    opened,
    port: opened.kubernetes('prod'),
    target: `cluster prod (${new URL(server.origin).host})`,
  };
}

describe('an API server that answers well', () => {
  it('is asked with the token and the name of the product', async () => {
    const { server, port, opened } = await cluster(() => pod);
    expect((await port.pod('shop', 'a'))?.metadata?.name).toBe('a');
    expect(server.seen).toMatchObject([
      {
        method: 'GET',
        path: '/api/v1/namespaces/shop/pods/a',
        headers: { authorization: `Bearer ${TOKEN}` },
      },
    ]);
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^paramedic\/\d/);
    expect(opened.calls.kubernetes).toBe(1);
  });

  it('is asked once by all who ask the same in one investigation, and again in the next', async () => {
    const { server, port, opened } = await cluster(() => pod);
    await Promise.all([port.pod('shop', 'a'), port.pod('shop', 'a'), port.pod('shop', 'b')]);
    await port.pod('shop', 'a');
    expect(server.seen).toHaveLength(2);
    await opened.again().kubernetes('prod').pod('shop', 'a');
    expect(server.seen).toHaveLength(3);
  });

  it('is reached over kept connections', async () => {
    const { server, port } = await cluster(() => pod);
    for (let index = 0; index < 20; index += 1) await port.pod('shop', `p${index}`);
    expect(server.seen).toHaveLength(20);
    expect(server.connections()).toBeLessThan(4);
  });

  it('tells by 404 that an object does not exist', async () => {
    const { port } = await cluster(() => refusal(404, 'pods "a" not found'));
    expect(await port.pod('shop', 'a')).toBeUndefined();
  });

  it.each([404, 400])('tells by %i that a container has no log', async status => {
    const { port } = await cluster(() => refusal(status));
    expect(await port.logTail('shop', 'a', 'c', true)).toBeUndefined();
  });

  it('sends pages, shorter than asked, until the list or the limit ends', async () => {
    const list = (items: number, next?: string) => ({
      body: JSON.stringify({
        kind: 'PodList',
        apiVersion: 'v1',
        metadata: next === undefined ? {} : { continue: next },
        items: Array.from({ length: items }, () => POD),
      }),
    });
    const { port, server } = await cluster(({ path }) => {
      if (path.includes('labelSelector=endless')) return list(8, 'more');
      return path.includes('continue=two') ? list(0) : list(3, 'two');
    });
    const whole = await port.podsLabelled('shop', { app: 'a' });
    expect([whole.items.length, whole.complete]).toEqual([3, true]);
    expect(server.seen.map(({ path }) => new URL(path, server.origin).searchParams.get('limit'))).toEqual([
      '20',
      '17',
    ]);
    const cut = await port.podsLabelled('shop', { endless: 'x' });
    expect([cut.items.length, cut.complete]).toEqual([20, false]);
  });
});

describe('an answer that is not the API server’s word', () => {
  const wrong: readonly (readonly [string, Does, RegExp])[] = [
    ['a login page', { headers: { 'content-type': 'text/html' }, body: '<html>' }, /200 with text\/html/],
    [
      'a proxy’s refusal',
      { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>' },
      /403 with text\/html/,
    ],
    [
      'a stranger’s 404',
      { status: 404, headers: { 'content-type': 'text/plain' }, body: 'no' },
      /404 with text\/plain/,
    ],
    ['a redirect to a login', { status: 302, headers: { location: '/login' } }, /answered 302/],
    ['cut JSON', { body: '{"kind":"Pod","metadata":{' }, /not complete JSON/],
    ['an empty body', { body: '' }, /not complete JSON/],
    ['someone else’s JSON', { body: '{"ok":true}' }, /not a Kubernetes object/],
    ['a list of nothing in particular', { body: '[]' }, /not a Kubernetes object/],
  ];

  it.each(wrong)('%s is an obstacle, never an absent or empty object', async (_what, does, why) => {
    const { port, target, server } = await cluster(() => does);
    for (const question of [
      port.pod('shop', 'a'),
      port.podsNamed('a'),
      port.workload('Deployment', 'shop', 'a'),
    ]) {
      expect(await obstacleOf(question)).toEqual({
        kind: 'unreachable',
        target,
        why: expect.stringMatching(why),
      });
    }
    expect(server.seen.map(({ path }) => path.includes('login'))).not.toContain(true);
  });

  it('a log may be text, but not a web page', async () => {
    const { port } = await cluster(({ path }) => ({
      headers: { 'content-type': path.includes('pods/a/') ? 'text/plain' : 'text/html' },
      body: 'line',
    }));
    expect(await port.logTail('shop', 'a', 'c', false)).toBe('line');
    expect(await obstacleOf(port.logTail('shop', 'b', 'c', false))).toMatchObject({ kind: 'unreachable' });
  });

  it('a body beyond the limit is not read to its end', async () => {
    const { port } = await cluster(() => ({ body: 'x'.repeat(5_000) }), { answerBytes: 4_096 });
    expect(await obstacleOf(port.pod('shop', 'a'))).toMatchObject({
      error: expect.stringContaining('4096 bytes'),
    });
  });

  it('a list that the server does not know is not an empty list', async () => {
    const { port, target } = await cluster(() => refusal(404, 'no such resource'));
    const error = `${target} answered /api/v1/pods with 404 (no such resource)`;
    expect(await obstacleOf(port.podsNamed('a'))).toEqual({ kind: 'crashed', error });
  });

  it('a request that the server takes for wrong is told in its words', async () => {
    const { port, target } = await cluster(() => refusal(400, 'unable to parse'));
    const error = `${target} answered /api/v1/namespaces/shop/pods/a with 400 (unable to parse)`;
    expect(await obstacleOf(port.pod('shop', 'a'))).toEqual({ kind: 'crashed', error });
  });
});

describe('trouble that passes', () => {
  const once: readonly (readonly [string, Does])[] = [
    ['a throttle', refusal(429)],
    ['a failure of the server', refusal(500)],
    ['a gateway without a server', { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['a dropped connection', 'drop'],
    ['a cut connection', 'truncate'],
  ];

  it.each(once)('%s is met with another attempt, and each attempt counts', async (_what, does) => {
    const { port, opened } = await cluster((_request, index) => (index < 2 ? does : pod));
    expect((await port.pod('shop', 'a'))?.metadata?.name).toBe('a');
    expect(opened.calls.kubernetes).toBe(3);
    expect(opened.clock.slept).toHaveLength(2);
  });

  it.each(once)('%s that stays is an obstacle after three attempts', async (_what, does) => {
    const { port, opened, target } = await cluster(() => does);
    expect(await obstacleOf(port.pod('shop', 'a'))).toMatchObject({ kind: 'unreachable', target });
    expect(opened.calls.kubernetes).toBe(3);
  });

  it('waits as long as the server asks', async () => {
    const { port, opened } = await cluster((_request, index) =>
      index === 0 ? refusal(429, 'busy', { 'retry-after': '2' }) : pod,
    );
    await port.pod('shop', 'a');
    expect(opened.clock.slept).toEqual([2_000]);
  });

  it('is not waited for beyond the time limit', async () => {
    const { port, opened } = await cluster(() => refusal(429, 'busy', { 'retry-after': '3600' }));
    expect(await obstacleOf(port.pod('shop', 'a'))).toMatchObject({ why: 'it answered 429 (busy)' });
    expect([opened.calls.kubernetes, opened.clock.slept]).toEqual([1, []]);
  });
});

describe('trouble that stays', () => {
  it('refused credentials are told as such, once', async () => {
    const { port, opened, target } = await cluster(() => refusal(401, 'Unauthorized'));
    expect(await obstacleOf(port.pod('shop', 'a'))).toMatchObject({ kind: 'unauthenticated', target });
    expect(opened.calls.kubernetes).toBe(1);
  });

  it('a server that never answers is left when the time is up', async () => {
    const { port } = await cluster(() => 'hang', { callTimeoutMs: 50 });
    expect(await obstacleOf(port.pod('shop', 'a'))).toEqual({
      kind: 'timed-out',
      afterMs: 50,
      read: 'get pods',
    });
  });

  it('a port where nobody listens is told as a refused connection', async () => {
    const port = open({ clusters: [prod(kubeconfig('http://127.0.0.1:1'))] }).kubernetes('prod');
    expect(await obstacleOf(port.pod('shop', 'a'))).toEqual({
      kind: 'unreachable',
      target: 'cluster prod (127.0.0.1:1)',
      why: 'it refused the connection',
    });
  });

  it('a cluster that is not configured is named', async () => {
    const port = open({}).kubernetes('nowhere');
    expect(await obstacleOf(port.pod('shop', 'a'))).toEqual({
      kind: 'not-configured',
      missing: 'cluster nowhere',
    });
  });

  it('never shows the token', async () => {
    for (const does of [refusal(401), refusal(403), refusal(500), 'drop', { body: '<' }] as const) {
      const { port } = await cluster(() => does);
      expect(JSON.stringify(await obstacleOf(port.pod('shop', 'a')))).not.toContain(TOKEN);
    }
  });
});

describe('an investigation', () => {
  it('keeps to the calls that may be open at a time', async () => {
    let openNow = 0;
    let most = 0;
    const server = await literalServer(async () => {
      openNow += 1;
      most = Math.max(most, openNow);
      await new Promise(resolve => setTimeout(resolve, 5));
      openNow -= 1;
      return pod;
    });
    const port = open({
      clusters: [prod(kubeconfig(server.origin))],
      limits: { callsPerCluster: 3 },
    }).kubernetes('prod');
    await Promise.all(Array.from({ length: 12 }, (_, index) => port.pod('shop', `p${index}`)));
    expect([server.seen.length, most]).toEqual([12, 3]);
  });

  it('that ends, ends its calls: those on the wire and those that wait', async () => {
    const { port, opened, server } = await cluster(() => 'hang', { callsPerCluster: 1 });
    const both = [port.pod('shop', 'a'), port.pod('shop', 'b')].map(obstacleOf);
    await expect.poll(() => server.seen.length).toBe(1);
    opened.abort();
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['timed-out', 'timed-out']);
    expect(server.seen).toHaveLength(1);
  });
});
