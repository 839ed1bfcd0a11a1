import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signatureOf } from '../../../simulator/workspace/events/signed-http.ts';
import { startWorkspace } from '../../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../../simulator/workspace/workspace.ts';
import { type EchoBot, startHttpBot } from './echo-bot.ts';

let workspace: Workspace;
afterEach(() => workspace.close());

describe('unmodified Bolt behind a request URL', () => {
  let bot: EchoBot & { readonly url: string };
  beforeEach(async () => {
    workspace = await startWorkspace();
    bot = await startHttpBot(workspace);
    expect(await workspace.deliverTo(bot.url)).toBe(true);
  });
  afterEach(() => bot.stop());

  test('takes signed events, commands and presses', async () => {
    const asked = workspace.say({ channel: 'on-call', text: 'hello @paramedic' });
    const answer = await workspace.until('an answer', () => workspace.thread(asked)[1]);
    await workspace.press({ channel: 'on-call', ts: answer.ts, actionId: 'again' });
    await workspace.until('the edit', () => workspace.thread(asked)[1]?.text === 'pressed');
    expect(await workspace.command({ channel: 'on-call', text: '/diagnose ümlaut & <b>' })).toMatchObject({
      acknowledged: true,
    });
    await workspace.until('all of it', () => bot.heard.length === 4);
    expect(bot.heard.map(each => each.what).sort()).toEqual(['button', 'command', 'mention', 'message']);
    expect(bot.heard.find(each => each.what === 'command')?.text).toBe('ümlaut &amp; &lt;b&gt;');
  });

  test('is told that an event comes again', async () => {
    workspace.say({ channel: 'on-call', text: 'once' });
    await workspace.until('the message', () => workspace.events()[0]?.acknowledged);
    await workspace.resend(workspace.events()[0]?.id ?? '');
    await workspace.until('it again', () => bot.heard.find(each => each.what === 'retry'));
    expect(bot.heard.find(each => each.what === 'retry')).toMatchObject({ retry: 1, reason: 'http_timeout' });
  });
});

describe('an app that does not answer well', () => {
  let server: Server;
  const asked: { headers: Record<string, unknown>; body: string }[] = [];
  let answers: (number | 'never')[] = [];

  beforeEach(async () => {
    // Long enough for a busy machine to answer, short enough to wait for an answer that never comes.
    workspace = await startWorkspace({ acknowledgeWithinMs: 1000, resendAfterMs: [0, 10, 10] });
    asked.length = 0;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', chunk => {
        body += String(chunk);
      });
      request.on('end', () => {
        const challenge = /"challenge":"(\w+)"/.exec(body)?.[1];
        if (!challenge) asked.push({ headers: request.headers, body });
        const status = challenge ? 200 : (answers.shift() ?? 200);
        if (challenge) response.end(challenge);
        else if (status !== 'never')
          response.writeHead(status, status === 503 ? { 'x-slack-no-retry': '1' } : {}).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    expect(await workspace.deliverTo(`http://127.0.0.1:${address.port}/`)).toBe(true);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const retries = () =>
    asked.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]);

  test('gets an event up to three times more, each with its number and reason', async () => {
    answers = [500, 'never', 404, 500, 200];
    workspace.say({ channel: 'on-call', text: 'x' });
    await workspace.until('four attempts', () => workspace.events()[0]?.attempts === 4);
    expect(retries()).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_timeout'],
      ['3', 'http_error'],
    ]);
    expect(new Set(asked.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
    expect(workspace.events()[0]).toMatchObject({ acknowledged: false });
  });

  test('can ask not to get it again', async () => {
    answers = [503];
    workspace.say({ channel: 'on-call', text: 'x' });
    await workspace.until('the attempt', () => workspace.events()[0]?.attempts === 1);
    workspace.say({ channel: 'on-call', text: 'y' });
    await workspace.until('the next event', () => workspace.events()[1]?.acknowledged);
    expect(asked.length).toBe(2);
  });

  test('gets what is signed with the secret', async () => {
    answers = [200];
    workspace.say({ channel: 'on-call', text: 'x' });
    const [first] = await workspace.until('the event', () => asked.length > 0 && asked);
    const timestamp = String(first?.headers['x-slack-request-timestamp']);
    expect(first?.headers['x-slack-signature']).toBe(
      signatureOf(workspace.signingSecret, timestamp, first?.body ?? ''),
    );
  });

  test('lets a command fail in the eyes of its asker', async () => {
    answers = ['never'];
    await workspace.command({ channel: 'on-call', text: '/diagnose pod x' });
    expect(workspace.messages('on-call').at(-1)?.text).toBe(
      '`/diagnose` failed with the error “operation_timeout”',
    );
  });
});

test('a request URL that does not echo the challenge is not taken', async () => {
  workspace = await startWorkspace();
  expect(await workspace.deliverTo(workspace.url)).toBe(false);
});

test('edits, deletions and other integrations come as Slack words them', async () => {
  workspace = await startWorkspace();
  const message = workspace.say({ channel: 'on-call', text: 'befor' });
  workspace.edit(message, 'before');
  workspace.sayAsIntegration({ channel: 'on-call', text: 'alert', username: 'Alertmanager' });
  expect(workspace.events().map(each => each.payload.event)).toMatchObject([
    { type: 'message', channel: 'C0ONCALL', channel_type: 'channel', user: 'U0ROBIN', text: 'befor' },
    {
      subtype: 'message_changed',
      hidden: true,
      message: { text: 'before', ts: message.ts, edited: { user: 'U0ROBIN' } },
      previous_message: { text: 'befor' },
    },
    { subtype: 'bot_message', bot_id: 'B0INTEGRATION', username: 'Alertmanager', text: 'alert' },
  ]);
});
