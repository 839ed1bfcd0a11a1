import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorkspace } from '../../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../../simulator/workspace/workspace.ts';
import { type EchoBot, startSocketBot } from './echo-bot.ts';

let workspace: Workspace;
let bot: EchoBot;

beforeEach(async () => {
  workspace = await startWorkspace({
    app: { shortcuts: [{ name: 'Diagnose this message', callbackId: 'diagnose_message' }] },
  });
  bot = await startSocketBot(workspace);
});

afterEach(async () => {
  await bot.stop();
  await workspace.close();
});

const heard = (what: string) => bot.heard.find(each => each.what === what);

describe('unmodified Bolt in Socket Mode', () => {
  test('answers a message in its thread', async () => {
    const asked = workspace.say({ channel: 'on-call', text: 'AccessDenied & <nothing>' });
    const [, answer] = await workspace.until('an answer', () => {
      const thread = workspace.thread(asked);
      return thread.length > 1 && thread;
    });
    expect(answer).toMatchObject({ text: 'echo: AccessDenied &amp; &lt;nothing&gt;', threadTs: asked.ts });
  });

  test('hears a direct message', async () => {
    workspace.say({ channel: 'paramedic', text: 'hello' });
    await workspace.until('the message', () => heard('message'));
    expect(heard('message')?.text).toBe('hello');
  });

  test('hears a mention beside the message, and none in a direct message', async () => {
    workspace.say({ channel: 'random', text: 'hey @paramedic look' });
    workspace.say({ channel: 'paramedic', text: '@paramedic again' });
    await workspace.until(
      'both messages',
      () => bot.heard.filter(each => each.what === 'message').length === 2,
    );
    expect(bot.heard.filter(each => each.what === 'mention').map(each => each.text)).toEqual([
      `hey <@${workspace.botUserId}> look`,
    ]);
  });

  test('answers a command through its response address', async () => {
    const receipt = await workspace.command({ channel: 'on-call', text: '/diagnose pod my-app -n a&b' });
    expect(receipt.acknowledged).toBe(true);
    await workspace.until('the answer', () =>
      workspace.messages('on-call').find(message => message.text === 'asked: pod my-app -n a&amp;b'),
    );
  });

  test('takes a button, a menu and an overflow, and edits its message', async () => {
    const answer = await answerTo('first');
    await workspace.press({ channel: 'on-call', ts: answer.ts, actionId: 'cluster', value: 'prod-us' });
    await workspace.until('the choice', () => current(answer.ts)?.text === 'chosen: prod-us');
    const second = await answerTo('second');
    await workspace.press({ channel: 'on-call', ts: second.ts, actionId: 'again' });
    await workspace.until('the edit', () => current(second.ts)?.text === 'pressed');
    expect(current(second.ts)?.blocks).toBeUndefined();
    expect(heard('button')?.text).toBe('v1');
  });

  test('opens a modal from a menu and hears what was filled in', async () => {
    const answer = await answerTo('first');
    await workspace.press({ channel: 'on-call', ts: answer.ts, actionId: 'more', value: 'feedback' });
    const view = await workspace.until('the modal', () => workspace.modal());
    const fill = (value: string) => ({ note: { text: { type: 'plain_text_input', value } } });
    await workspace.submitView({ viewId: String(view.id), values: fill('') });
    expect(workspace.modal()).toBeDefined();
    await workspace.submitView({ viewId: String(view.id), values: fill('DNS') });
    expect(workspace.modal()).toBeUndefined();
    expect(bot.heard.filter(each => each.what === 'view').map(each => each.text)).toEqual(['', 'DNS']);
  });

  test('hears a message shortcut and the home being opened', async () => {
    const asked = workspace.say({ channel: 'on-call', text: 'look at this' });
    await workspace.shortcut({ channel: 'on-call', ts: asked.ts, callbackId: 'diagnose_message' });
    workspace.openHome('home');
    await workspace.until('both', () => heard('shortcut') && workspace.home());
    expect(heard('shortcut')?.text).toBe('look at this');
    expect(workspace.home()).toMatchObject({ type: 'home' });
  });

  test('gets the same event again with its number and reason', async () => {
    workspace.say({ channel: 'on-call', text: 'once' });
    await workspace.until('the message', () => heard('message'));
    const event = workspace.events().find(each => each.type === 'message');
    await workspace.resend(event?.id ?? '', 'timeout');
    await workspace.until('it again', () => bot.heard.filter(each => each.what === 'message').length === 2);
    expect(heard('retry')).toMatchObject({ retry: 1, reason: 'timeout' });
  });

  test('gets an event that nobody acknowledged once it is there again', async () => {
    await leave();
    workspace.say({ channel: 'on-call', text: 'nobody home' });
    await workspace.until('two attempts', () => workspace.events()[0]?.attempts === 2);
    bot = await startSocketBot(workspace);
    await workspace.until('the message', () => heard('message')?.text === 'nobody home');
    expect(heard('retry')).toMatchObject({ retry: 2, reason: 'no_connection' });
  });

  test('comes back when asked to reconnect', { timeout: 30_000 }, async () => {
    workspace.refreshConnections('refresh_requested');
    await workspace.until('the old connection to go', () => !isConnected());
    await workspace.connected();
    workspace.say({ channel: 'on-call', text: 'still there?' });
    await workspace.until('the message', () => heard('message')?.text === 'still there?');
  });

  test('a command that nobody takes is told to the asker', async () => {
    await leave();
    const receipt = await workspace.command({ channel: 'on-call', text: '/diagnose pod x' });
    expect(receipt).toMatchObject({ acknowledged: false, reason: 'no_connection' });
    expect(workspace.messages('on-call').at(-1)).toMatchObject({
      user: 'USLACKBOT',
      onlyFor: 'U0ROBIN',
      text: '`/diagnose` failed with the error “dispatch_failed”',
    });
    bot = await startSocketBot(workspace);
  });
});

async function leave() {
  await bot.stop();
  await workspace.until('the connection to go', () => !isConnected());
}

const isConnected = () => workspace.connectionCount() > 0;

async function answerTo(text: string) {
  const asked = workspace.say({ channel: 'on-call', text });
  return workspace.until('an answer', () => workspace.thread(asked)[1]);
}

const current = (ts: string) => workspace.messages('on-call').find(message => message.ts === ts);
