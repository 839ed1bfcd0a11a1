import { describe, expect, it } from 'vitest';
import { PLACE } from './support/azure-world.ts';
import { type Does, literalServer, type Seen } from './support/literal-server.ts';
import { obstacleOf, open } from './support/open.ts';

const TOKEN = 'sesame-3b77';
const PROVIDER = JSON.stringify({ namespace: 'Microsoft.ServiceLinker', registrationState: 'Registered' });

/** The Azure port on a server that does literally what the test says. */
async function portOn(answer: (request: Seen, index: number) => Does) {
  const server = await literalServer(answer);
  const environment = { AZURE_RESOURCE_MANAGER_ENDPOINT: server.origin, AZURE_ACCESS_TOKEN: TOKEN };
  return { server, opened: open({}, environment) };
}

const ask = (opened: ReturnType<typeof open>) =>
  opened.azure.resourceProvider({ subscription: PLACE.subscription }, 'Microsoft.ServiceLinker');

const error = (code: string, message = 'x') => JSON.stringify({ error: { code, message } });

describe('an answer that is not ready', () => {
  it('is fetched from where Location says, after the wait that is asked for', async () => {
    const { server, opened } = await portOn((request, index) =>
      index === 0
        ? { status: 202, headers: { location: '/operations/7?api-version=1', 'retry-after': '4' } }
        : { body: request.path.startsWith('/operations/7') ? PROVIDER : '{}' },
    );
    expect(await ask(opened)).toMatchObject({ registrationState: 'Registered' });
    expect(opened.clock.slept).toEqual([4_000]);
    expect(server.seen.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      `/subscriptions/${PLACE.subscription}/providers/Microsoft.ServiceLinker`,
      '/operations/7',
    ]);
  });

  it('is asked for again when Azure-AsyncOperation says Succeeded', async () => {
    const { server, opened } = await portOn((request, index) => {
      if (index === 0)
        return { status: 202, headers: { 'azure-asyncoperation': '/progress/9', location: '/elsewhere' } };
      return { body: request.path === '/progress/9' ? '{"status":"Succeeded"}' : PROVIDER };
    });
    expect(await ask(opened)).toMatchObject({ registrationState: 'Registered' });
    expect(server.seen[1]?.path).toBe('/progress/9');
    expect(server.seen[2]?.path).toBe(server.seen[0]?.path);
  });

  it('that failed is told with its reason', async () => {
    const body = JSON.stringify({ status: 'Failed', error: { message: 'the backend is away' } });
    const { opened } = await portOn((_request, index) =>
      index === 0 ? { status: 202, headers: { 'azure-asyncoperation': '/progress/9' } } : { body },
    );
    expect(await obstacleOf(ask(opened))).toMatchObject({
      kind: 'crashed',
      error: expect.stringContaining('the backend is away'),
    });
  });

  it('on another server is not fetched, so that the token does not go there', async () => {
    const { server, opened } = await portOn(() => ({
      status: 202,
      headers: { location: 'http://127.0.0.1:9/x' },
    }));
    expect(await obstacleOf(ask(opened))).toMatchObject({
      kind: 'unreachable',
      why: expect.stringContaining('points to another server'),
    });
    expect(server.seen).toHaveLength(1);
  });
});

it('a link to a next page on another server is not followed', async () => {
  const other = await literalServer(() => ({ body: '{"value":[]}' }));
  const { opened } = await portOn(() => ({
    body: JSON.stringify({ value: [], nextLink: `${other.origin}/more` }),
  }));
  expect(await obstacleOf(opened.azure.connections(PLACE))).toMatchObject({ kind: 'unreachable' });
  expect(other.seen).toEqual([]);
});

it('a list without end is cut, and says so', async () => {
  const { server, opened } = await portOn(request => ({
    body: JSON.stringify({ value: [], nextLink: `http://${request.headers.host}${request.path}` }),
  }));
  expect(await opened.azure.connections(PLACE)).toEqual({ items: [], complete: false });
  expect(server.seen).toHaveLength(10);
});

describe('a refusal', () => {
  it('of the token is about the credentials', async () => {
    const { opened } = await portOn(() => ({ status: 401, body: error('ExpiredAuthenticationToken') }));
    expect(await obstacleOf(ask(opened))).toMatchObject({
      kind: 'unauthenticated',
      why: expect.stringContaining('ExpiredAuthenticationToken'),
    });
  });

  it('names the action and scope that Azure names', async () => {
    const said =
      "The client 'a' with object id 'b' does not have authorization to perform action 'Microsoft.X/y/read' over scope '/subscriptions/s/z' or the scope is invalid.";
    const { opened } = await portOn(() => ({ status: 403, body: error('AuthorizationFailed', said) }));
    expect(await obstacleOf(ask(opened))).toEqual({
      kind: 'forbidden',
      permission: { provider: 'azure', action: 'Microsoft.X/y/read', scope: '/subscriptions/s/z' },
    });
  });
});

it('a subscription that the bot cannot see is not taken for an empty one', async () => {
  const { opened } = await portOn(() => ({ status: 404, body: error('SubscriptionNotFound') }));
  expect(await obstacleOf(ask(opened))).toMatchObject({
    kind: 'not-configured',
    missing: expect.stringContaining(PLACE.subscription),
  });
});

it('an extension of a provider that is not registered does not exist', async () => {
  const { opened } = await portOn(() => ({ status: 409, body: error('MissingSubscriptionRegistration') }));
  expect(await opened.azure.extension(PLACE, 'sc-extension')).toBeUndefined();
});

it('another conflict is no answer', async () => {
  const { opened } = await portOn(() => ({ status: 409, body: error('Conflict', 'busy') }));
  expect(await obstacleOf(ask(opened))).toMatchObject({
    kind: 'crashed',
    error: expect.stringContaining('409'),
  });
});

it('an answer without what the API always gives is not believed', async () => {
  const { opened } = await portOn(() => ({ body: '{"id":"/x"}' }));
  expect(await obstacleOf(opened.azure.managedCluster(PLACE))).toMatchObject({
    kind: 'unreachable',
    why: expect.stringContaining('lacks'),
  });
});

it('no token is sent over plain HTTP to another machine', async () => {
  const environment = {
    AZURE_RESOURCE_MANAGER_ENDPOINT: 'http://management.example',
    AZURE_ACCESS_TOKEN: TOKEN,
  };
  expect(await obstacleOf(ask(open({}, environment)))).toMatchObject({
    kind: 'unreachable',
    why: expect.stringContaining('plain HTTP'),
  });
});

it('no obstacle tells the token', async () => {
  const { opened } = await portOn(() => ({ status: 403, body: error('AuthorizationFailed', 'no') }));
  expect(JSON.stringify(await obstacleOf(ask(opened)))).not.toContain(TOKEN);
});
