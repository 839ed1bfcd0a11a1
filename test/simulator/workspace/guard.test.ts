import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkspace } from '../../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../../simulator/workspace/workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await startWorkspace();
});
afterAll(() => workspace.close());

/** `fetch` does not let anyone choose `Host` and `Origin`. */
function ask(
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<{ status: number; text: string }> {
  const { port } = new URL(workspace.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers },
      response => {
        let text = '';
        response.on('data', chunk => {
          text += String(chunk);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const csrf = async () => /csrf" content="(\w+)"/.exec((await ask('/', {})).text)?.[1] ?? '';

describe('a workspace on loopback', () => {
  test.each([
    ['a foreign Host', '/', { host: 'evil.example' }],
    ['a Host with another port', '/', { host: '127.0.0.1:1' }],
    ['a foreign Origin', '/page/state', { origin: 'https://evil.example' }],
    ['the Origin of a file', '/page/state', { origin: 'null' }],
    ['a foreign Origin at the Web API', '/api/api.test', { origin: 'http://localhost:9' }],
    [
      'a request that another site makes',
      '/page/state',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
  ])('refuses %s', async (_, path, headers) => {
    expect((await ask(path, headers)).status).toBe(403);
  });

  test.each([
    ['its own address', '/', {}],
    ['a link on another site', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['its own Origin', '/page/state', { origin: 'OWN', 'sec-fetch-site': 'same-origin' }],
  ])('serves %s', async (_, path, headers) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value === 'OWN' ? new URL(workspace.url).origin : value,
      ]),
    );
    expect((await ask(path, own)).status).toBe(200);
  });

  test('acts only for the page that it served', async () => {
    const body = JSON.stringify({ channel: 'on-call', text: 'hello' });
    expect((await ask('/page/say', {}, body)).status).toBe(403);
    expect((await ask('/page/say', { 'x-csrf-token': 'x'.repeat(32) }, body)).status).toBe(403);
    expect((await ask('/page/say', { 'x-csrf-token': await csrf() }, body)).status).toBe(200);
  });

  test('says in a sentence what is wrong with a request', async () => {
    const token = { 'x-csrf-token': await csrf() };
    expect(await ask('/page/say', token, '[]')).toEqual({
      status: 400,
      text: 'The request is not a JSON object.',
    });
    expect(await ask('/page/say', token, '{"channel":"nowhere","text":"x"}')).toMatchObject({
      status: 400,
      text: expect.stringContaining('There is no channel nowhere'),
    });
    expect((await ask('/page/say', token, `{"text":"${'x'.repeat(8 * 1024 * 1024)}"}`)).status).toBe(413);
    expect((await ask('/page/frobnicate', token, '{}')).status).toBe(404);
  });

  test.each([
    '/page/../office.ts',
    '/page/%2e%2e/office.ts',
    '/page/..%2foffice.ts',
    '/office.ts',
    '/page/nothing.js',
  ])('gives out nothing but its page: %s', async path => {
    expect((await ask(path, {})).status).toBe(404);
  });

  test('refuses a Socket Mode connection without a ticket', async () => {
    const { port, host } = new URL(workspace.url);
    const answer = await new Promise<string>(resolve => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `GET /link/?ticket=guessed HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        );
      });
      socket.once('data', data => {
        socket.destroy();
        resolve(String(data));
      });
    });
    expect(answer).toContain('403');
  });

  test('keeps tokens out of the page', async () => {
    const text = (await ask('/page/state', {})).text + (await ask('/', {})).text;
    for (const secret of [workspace.botToken, workspace.appToken, workspace.signingSecret])
      expect(text).not.toContain(secret);
  });
});
