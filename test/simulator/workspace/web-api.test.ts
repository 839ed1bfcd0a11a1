import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorkspace } from '../../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../../simulator/workspace/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await startWorkspace({
    userGroups: [{ id: 'S0ONCALL', handle: 'oncall', users: ['U0ROBIN'] }],
    channels: [{ name: 'on-call' }, { name: 'random' }, { name: 'elsewhere', bot: false }],
    app: {
      scopes: [
        'chat:write',
        'channels:history',
        'channels:read',
        'users:read',
        'usergroups:read',
        'files:read',
        'files:write',
      ],
    },
  });
});
afterEach(() => workspace.close());

type Answer = { readonly ok: boolean; readonly error?: string; readonly [field: string]: unknown };

async function call(method: string, body: unknown, token = workspace.botToken): Promise<Answer> {
  const response = await fetch(workspace.apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<Answer>;
}

const post = (fields: Record<string, unknown>) =>
  call('chat.postMessage', { channel: 'C0ONCALL', text: 'x', ...fields });
const plain = (length: number) => ({ type: 'plain_text', text: 'x'.repeat(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const button = (fields: object = {}) => ({ type: 'button', text: plain(5), ...fields });
const option = (fields: object = {}) => ({ text: plain(5), value: 'v', ...fields });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const section = (length: number) => ({ type: 'section', text: mrkdwn(length) });
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

describe('limits of Block Kit', () => {
  test.each([
    ['50 blocks', many(50, { type: 'divider' })],
    ['a section of 3,000', [section(3000)]],
    ['a header of 150', [{ type: 'header', text: plain(150) }]],
    ['10 fields of 200', [{ type: 'section', fields: many(10, mrkdwn(200)) }]],
    ['a field of 2,000', [{ type: 'section', fields: [mrkdwn(2000)] }]],
    ['25 elements', [actions(...many(25, button()))]],
    ['10 context elements', [{ type: 'context', elements: many(10, mrkdwn(10)) }]],
    ['a button of 75 and 2,000', [actions(button({ text: plain(75), value: 'v'.repeat(2000) }))]],
    [
      'an option of 75 and 150',
      [actions({ type: 'static_select', options: [option({ text: plain(75), value: 'v'.repeat(150) })] })],
    ],
  ])('%s fit', async (_, blocks) => {
    expect(await post({ blocks })).toMatchObject({ ok: true });
  });

  test.each([
    ['51 blocks', many(51, { type: 'divider' }), 'no more than 50 items allowed [json-pointer:/blocks]'],
    [
      'a section of 3,001',
      [section(3001)],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty section', [section(0)], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    [
      'a section without text',
      [{ type: 'section' }],
      'must define either `text` or `fields` [json-pointer:/blocks/0]',
    ],
    [
      'a header of 151',
      [{ type: 'header', text: plain(151) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: mrkdwn(5) }],
      'must be a valid enum value [json-pointer:/blocks/0/text/type]',
    ],
    [
      '11 fields',
      [{ type: 'section', fields: many(11, mrkdwn(5)) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a field of 2,001',
      [{ type: 'section', fields: [mrkdwn(2001)] }],
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      '26 elements',
      [actions(...many(26, button()))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      '11 context elements',
      [{ type: 'context', elements: many(11, mrkdwn(5)) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a button of 76',
      [actions(button({ text: plain(76) }))],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a value of 2,001',
      [actions(button({ value: 'v'.repeat(2001) }))],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'an option of 76',
      [actions({ type: 'static_select', options: [option({ text: plain(76) })] })],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
    ],
    [
      'an option value of 151',
      [actions({ type: 'static_select', options: [option({ value: 'v'.repeat(151) })] })],
      'must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
    ],
    [
      '101 options',
      [actions({ type: 'static_select', options: many(101, option()) })],
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'an overflow of 6',
      [actions({ type: 'overflow', options: many(6, option()) })],
      'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'two blocks of one id',
      many(2, { type: 'divider', block_id: 'same' }),
      '`block_id` already exists: same [json-pointer:/blocks/1/block_id]',
    ],
    [
      'two elements of one id',
      [actions(...many(2, button({ action_id: 'same' })))],
      '`action_id` already exists: same [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    ['an unknown type', [{ type: 'marquee' }], 'unsupported type: marquee [json-pointer:/blocks/0/type]'],
    [
      'an unknown property',
      [{ type: 'divider', colour: 'red' }],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    ['an input in a message', [{ type: 'input' }], 'unsupported type: input [json-pointer:/blocks/0/type]'],
    [
      'an empty run of text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }],
        },
      ],
      'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
    ],
  ])('%s are refused', async (_, blocks, error) => {
    const answer = await post({ blocks });
    expect(answer).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(answer.errors).toContain(error);
    expect(answer.response_metadata).toEqual({ messages: expect.arrayContaining([`[ERROR] ${error}`]) });
    expect(workspace.messages('on-call')).toEqual([]);
  });

  test('a message as a whole has a limit too', async () => {
    expect(await post({ blocks: many(4, section(3000)) })).toMatchObject({ ok: true });
    expect(await post({ blocks: many(5, section(3000)) })).toMatchObject({
      ok: false,
      error: 'msg_blocks_too_long',
    });
  });

  test.each([
    ['text that is no JSON', 'nonsense', 'invalid_blocks_format'],
    ['an object', { type: 'divider' }, 'invalid_blocks_format'],
    [
      'two tables',
      many(2, { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] }),
      'invalid_attachments',
    ],
  ])('%s is refused', async (_, blocks, error) => {
    expect(await post({ blocks })).toMatchObject({ ok: false, error });
  });
});

describe('messages', () => {
  test('have times that are unique and in order', async () => {
    const answers = await Promise.all(many(20, 0).map(() => post({})));
    const times = answers.map(answer => String(answer.ts));
    expect(new Set(times).size).toBe(20);
    expect([...times].sort()).toEqual(workspace.messages('on-call').map(message => message.ts));
  });

  test('need text', async () => {
    expect(await post({ text: '' })).toMatchObject({ ok: false, error: 'no_text' });
  });

  test('are cut when posted too long and refused when updated so', async () => {
    const posted = await post({ text: 'x'.repeat(40_001) });
    expect(posted).toMatchObject({ ok: true, warning: 'message_truncated' });
    expect(workspace.messages('on-call')[0]?.text.length).toBe(40_000);
    const update = { channel: 'C0ONCALL', ts: posted.ts, text: 'x'.repeat(4001) };
    expect(await call('chat.update', update)).toMatchObject({ ok: false, error: 'msg_too_long' });
  });

  test('are edited by who posted them only', async () => {
    const { ts } = workspace.say({ channel: 'on-call', text: 'mine' });
    expect(await call('chat.update', { channel: 'C0ONCALL', ts, text: 'y' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await call('chat.update', { channel: 'C0ONCALL', ts: '1.000001', text: 'y' })).toMatchObject({
      error: 'message_not_found',
    });
    expect(await call('chat.delete', { channel: 'C0ONCALL', ts })).toMatchObject({
      error: 'cant_delete_message',
    });
  });

  test('go where the bot is', async () => {
    expect(await post({ channel: 'C0NOWHERE' })).toMatchObject({ error: 'channel_not_found' });
    expect(await post({ channel: '#elsewhere' })).toMatchObject({ error: 'not_in_channel' });
    expect(await post({ thread_ts: '1.000001' })).toMatchObject({ error: 'thread_not_found' });
    expect(await post({ channel: 'U0ROBIN' })).toMatchObject({ ok: true, channel: 'D0PARAMEDIC' });
  });

  test('are read back, threads too, page by page', async () => {
    const parent = await post({ text: 'parent' });
    const thread_ts = parent.ts;
    for (const text of ['one', 'two', 'three']) await post({ text, thread_ts });
    await post({ text: 'also here', thread_ts, reply_broadcast: true });
    const client = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl });
    const texts: unknown[] = [];
    for await (const page of client.paginate('conversations.replies', {
      channel: 'C0ONCALL',
      ts: String(thread_ts),
      limit: 2,
    }))
      texts.push(
        ...((page as { messages?: { text: string }[] }).messages ?? []).map(message => message.text),
      );
    expect(texts).toEqual(['parent', 'one', 'two', 'three', 'also here']);
    const history = await client.conversations.history({ channel: 'C0ONCALL' });
    expect(history.messages).toMatchObject([
      { text: 'also here', subtype: 'thread_broadcast' },
      { text: 'parent', reply_count: 4, reply_users: [workspace.botUserId] },
    ]);
  });

  test('are no longer there when deleted, and have an address while they are', async () => {
    const { ts } = await post({ text: 'gone soon' });
    const link = await call('chat.getPermalink', { channel: 'C0ONCALL', message_ts: ts });
    expect(link.permalink).toBe(`${workspace.url}archives/C0ONCALL/p${String(ts).replace('.', '')}`);
    expect(await call('chat.delete', { channel: 'C0ONCALL', ts })).toMatchObject({ ok: true });
    expect(workspace.messages('on-call')).toEqual([]);
  });

  test('for one person are for that person', async () => {
    const whisper = (user: string) => call('chat.postEphemeral', { channel: 'C0ONCALL', user, text: 'psst' });
    const { message_ts } = await whisper('U0SAM');
    expect(workspace.messages('on-call')[0]).toMatchObject({ onlyFor: 'U0SAM', ts: message_ts });
    expect(await whisper('U0NOBODY')).toMatchObject({ error: 'user_not_in_channel' });
    expect(await call('conversations.history', { channel: 'C0ONCALL' })).toMatchObject({ messages: [] });
  });
});

describe('tokens and scopes', () => {
  test.each([
    ['no token', '', 'not_authed'],
    ['another token', 'xoxb-1', 'invalid_auth'],
  ])('%s', async (_, token, error) => {
    expect(await call('auth.test', {}, token)).toEqual({ ok: false, error });
  });

  test('each kind of token for its own methods', async () => {
    expect(await call('apps.connections.open', {})).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await call('chat.postMessage', {}, workspace.appToken)).toMatchObject({
      error: 'not_allowed_token_type',
    });
    expect(await call('apps.connections.open', {}, workspace.appToken)).toMatchObject({
      ok: true,
      url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/link\//),
    });
  });

  test('what the manifest does not ask for is missing', async () => {
    expect(await call('reactions.add', { channel: 'C0ONCALL', timestamp: '1', name: 'eyes' })).toEqual({
      ok: false,
      error: 'missing_scope',
      needed: 'reactions:write',
      provided: 'chat:write,channels:history,channels:read,users:read,usergroups:read,files:read,files:write',
    });
  });

  test('an unknown method', async () => {
    expect(await call('chat.frobnicate', {})).toMatchObject({
      error: 'unknown_method',
      req_method: 'chat.frobnicate',
    });
  });
});

describe('the web client itself', () => {
  const client = (options: WebClientOptions = {}) =>
    new WebClient(workspace.botToken, {
      slackApiUrl: workspace.apiUrl,
      logLevel: LogLevel.ERROR,
      ...options,
    });

  test('uploads a file into a thread', async () => {
    const { ts = '' } = await client().chat.postMessage({ channel: 'C0ONCALL', text: 'report' });
    const content = 'grün\n'.repeat(1000);
    await client().files.uploadV2({
      channel_id: 'C0ONCALL',
      thread_ts: ts,
      filename: 'report.txt',
      content,
      initial_comment: 'the rest',
    });
    const [, shared] = workspace.thread({ channel: 'C0ONCALL', ts });
    expect(shared).toMatchObject({ text: 'the rest', subtype: 'file_share' });
    expect(new TextDecoder().decode(shared?.files?.[0]?.content)).toBe(content);
  });

  test('fetches the snippet that a very long paste becomes', async () => {
    const text = 'x'.repeat(5 * 1024 * 1024);
    const message = workspace.say({ channel: 'on-call', text });
    expect(message).toMatchObject({ text: '', subtype: 'file_share' });
    const event = workspace.events()[0]?.payload.event;
    expect(event).toMatchObject({ subtype: 'file_share', files: [{ mode: 'snippet', size: text.length }] });
    const place = (event as { files: { url_private: string }[] }).files[0]?.url_private ?? '';
    const fetched = (token: string) =>
      fetch(place, { headers: { authorization: `Bearer ${token}` } }).then(response => response.text());
    expect((await fetched(workspace.botToken)) === text).toBe(true);
    expect(await fetched('xoxb-1')).toContain('Sign in');
  });

  test('sees people and groups', async () => {
    expect(await client().users.info({ user: 'U0SAM' })).toMatchObject({
      user: { name: 'sam', real_name: 'Sam Ortiz' },
    });
    expect(await client().usergroups.users.list({ usergroup: 'S0ONCALL' })).toMatchObject({
      users: ['U0ROBIN'],
    });
    expect(await client().auth.test()).toMatchObject({ user_id: workspace.botUserId, bot_id: 'B0PARAMEDIC' });
  });

  test('waits as long as a 429 says and then gets through', async () => {
    workspace.disturb({ method: 'chat.postMessage', how: { kind: 'rate-limited', retryAfter: 1 } });
    const patient = client({ retryConfig: { retries: 1, minTimeout: 1 } });
    expect(await patient.chat.postMessage({ channel: 'C0ONCALL', text: 'at last' })).toMatchObject({
      ok: true,
    });
    expect(workspace.calls().map(each => each.answer.error ?? 'ok')).toEqual(['rate-limited', 'ok']);
  });

  test.each([
    ['an error', { kind: 'error', error: 'internal_error' }, 'slack_webapi_platform_error'],
    ['a status', { kind: 'status', status: 503 }, 'slack_webapi_http_error'],
    ['a broken connection', { kind: 'hang-up' }, 'slack_webapi_request_error'],
    ['a 429', { kind: 'rate-limited', retryAfter: 7 }, 'slack_webapi_rate_limited_error'],
  ] as const)('meets %s when asked for, once', async (_, how, code) => {
    const hasty = client({ rejectRateLimitedCalls: true, retryConfig: { retries: 0 } });
    workspace.disturb({ method: 'auth.test', how });
    await expect(hasty.auth.test()).rejects.toMatchObject({ code });
    expect(await hasty.auth.test()).toMatchObject({ ok: true });
  });

  test('is slowed down when a channel gets too much', async () => {
    const paced = await startWorkspace({ paced: true, now: () => 1_700_000_000_000 });
    const hasty = new WebClient(paced.botToken, { slackApiUrl: paced.apiUrl, rejectRateLimitedCalls: true });
    const send = () => hasty.chat.postMessage({ channel: 'C0ONCALL', text: 'x' });
    for (let count = 0; count < 4; count += 1) await send();
    await expect(send()).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 1 });
    await paced.close();
  });
});
