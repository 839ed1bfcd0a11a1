import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PASTE, putToWork, type Stage, setStage } from '../support/bot.ts';

const KEY = ['AKIA', 'Z7QJ4M2NRT5XW6VB'].join('');
const TOKEN = ['gh', 'p_0123456789abcdefABCDEF0123456789abcd'].join('');

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({}, 'http');
});
afterEach(() => stage.close());

/** All that the bot stored, logged or said. */
const spread = () => {
  const said = stage.workspace.channels().flatMap(({ id }) => stage.workspace.messages(id));
  return JSON.stringify([
    stage.queue.jobs,
    stage.logged,
    said.filter(({ user }) => user === stage.workspace.botUserId),
    stage.workspace.calls(),
  ]);
};

describe('a secret spreads by no door', () => {
  test.each([
    ['the name of what is asked about', `pod ${TOKEN} -n shop`],
    ['the value of an option', `pod my-app -n ${TOKEN}`],
    ['the value of a cluster', `pod my-app -c ${KEY}`],
    ['an unknown option', `pod my-app --password=${TOKEN}`],
    ['the name of an unknown option', `pod my-app --${TOKEN}`],
    ['an option without a value', `pod my-app -n`],
    ['the words of a question', `why is ${TOKEN} refused?`],
  ])('%s', async (_, typed) => {
    putToWork(stage);
    const receipt = await stage.workspace.command({ channel: 'random', text: `/diagnose ${typed}` });
    expect(JSON.stringify(receipt)).not.toMatch(new RegExp(`${TOKEN}|${KEY}`));
    expect(spread()).not.toMatch(new RegExp(`${TOKEN}|${KEY}`));
  });

  test('a name said below an answer', async () => {
    const said = stage.workspace.say({ channel: 'paramedic', text: `pod ${TOKEN} -n shop` });
    await stage.workspace.until('the job', () => stage.queue.jobs[0]);
    expect(said.text).toContain(TOKEN);
    expect(JSON.stringify(stage.queue.jobs)).not.toContain(TOKEN);
  });

  test('a file that is masked on a thread of its own', async () => {
    stage.workspace.say({ channel: 'on-call', text: `${PASTE}\n${'more\n'.repeat(20_000)}key ${KEY}` });
    const job = await stage.workspace.until('the job', () => stage.queue.jobs[0], 10_000);
    expect(job.inquiry.text).toContain('[REDACTED:aws-access-key]');
    expect(job.inquiry.text.length).toBeGreaterThan(90_000);
  });
});

describe('a live-looking key', () => {
  const warning = (channel: string) =>
    stage.workspace
      .messages(channel)
      .find(({ text }) => text?.includes('rotate it, then delete the message'));

  test('is answered with a private word to whoever posted it', async () => {
    const said = stage.workspace.say({ channel: 'on-call', text: `${PASTE}\n${KEY}` });
    const warned = await stage.workspace.until('the warning', () => warning('on-call'));
    expect(warned.text).toContain('(aws-access-key)');
    expect(JSON.stringify(warned)).toContain(`"${said.user}"`);
  });

  test('is warned of once, and a mask that already stood is no key', async () => {
    stage.workspace.say({ channel: 'on-call', text: `${PASTE}\nkey [REDACTED:aws-access-key]` });
    await stage.workspace.until('the job', () => stage.queue.jobs[0]);
    expect(warning('on-call')).toBeUndefined();
  });
});

test('what the bot repeats can mention nobody', async () => {
  const receipt = await stage.workspace.command({
    channel: 'random',
    text: '/diagnose pod my-app --a<!channel> -n <!here>',
  });
  expect(JSON.stringify(receipt)).toContain('&lt;!channel&gt;');
  expect(JSON.stringify(receipt)).not.toContain('<!');
});

describe('a signed request', () => {
  const send = (body: string, type = 'application/json', aheadSeconds = 0, path = '/slack/events') => {
    const time = String(Math.floor(Date.now() / 1000) + aheadSeconds);
    const hash = createHmac('sha256', stage.workspace.signingSecret)
      .update(`v0:${time}:${body}`)
      .digest('hex');
    return fetch(`http://127.0.0.1:${stage.bot.port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': time,
        'x-slack-signature': `v0=${hash}`,
      },
      body,
    });
  };
  const FORM = 'application/x-www-form-urlencoded';

  test.each([
    ['null', 'application/json'],
    ['[]', 'application/json'],
    ['1', 'application/json'],
    ['"text"', 'application/json'],
    ['', 'application/json'],
    ['{', 'application/json'],
    ['payload=null', FORM],
    ['payload=%5B%5D', FORM],
    ['payload={', FORM],
  ])('with the body %j is refused, and the bot goes on', async (body, type) => {
    expect((await send(body, type)).status).toBe(400);
    stage.workspace.say({ channel: 'on-call', text: PASTE });
    await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  });

  test.each([
    ['{}', 'application/json'],
    ['{"type":"event_callback","event":null}', 'application/json'],
    ['{"type":"event_callback","event":{"type":"message"}}', 'application/json'],
    ['payload=%7B%22type%22%3A%22block_actions%22%7D', FORM],
    ['', FORM],
  ])('with the body %j is answered, and the bot goes on', async (body, type) => {
    expect((await send(body, type)).status).toBeGreaterThanOrEqual(200);
    stage.workspace.say({ channel: 'on-call', text: PASTE });
    await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  });

  test('from more than five minutes ahead is refused', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c' });
    expect((await send(body, 'application/json', 280)).status).toBe(200);
    expect((await send(body, 'application/json', 320)).status).toBe(401);
    expect((await send(body, 'application/json', -320)).status).toBe(401);
  });

  test('for another path is not found', async () => {
    expect((await send('{}', 'application/json', 0, '/other')).status).toBe(404);
  });
});
