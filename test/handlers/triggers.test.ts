import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../simulator/workspace/types.ts';
import { PASTE, type Stage, setStage } from '../support/bot.ts';

describe.each(['socket', 'http'] as const)('over %s', mode => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage({ acknowledgeWithinMs: 400 }, mode);
  });
  afterEach(() => stage.close());

  const acknowledged = async (type: string, number = 1) => {
    await stage.workspace.until(`${number} acknowledged ${type}`, () => {
      const sent = stage.workspace.events().filter(event => event.type === type && event.acknowledged);
      return sent.length >= number;
    });
  };

  test('a paste in a watched channel becomes one job, for its thread', async () => {
    const said = stage.workspace.say({ channel: 'on-call', text: PASTE });
    await acknowledged('message');
    expect(stage.queue.jobs).toEqual([
      {
        id: expect.stringMatching(/^ask-[0-9a-f]{40}$/),
        inquiry: { text: PASTE, named: {}, asker: said.user, channel: 'C0ONCALL', language: 'en' },
        reply: { surface: 'slack', channel: 'C0ONCALL', thread: said.ts },
      },
    ]);
  });

  test('chat, other bots, edits and other channels get no answer', async () => {
    const { workspace } = stage;
    const chat = workspace.say({
      channel: 'on-call',
      text: 'has anyone seen the credentials problem again?',
    });
    workspace.sayAsIntegration({ channel: 'on-call', text: PASTE, username: 'alerts' });
    workspace.edit(chat, PASTE);
    workspace.say({ channel: 'random', text: PASTE });
    await acknowledged('message', 4);
    expect(stage.queue.jobs).toEqual([]);
  });

  test('an event that is sent again is one job still', async () => {
    stage.workspace.say({ channel: 'on-call', text: PASTE });
    await acknowledged('message');
    const [event] = stage.workspace.events();
    await stage.workspace.resend(event?.id ?? '');
    expect(stage.queue.jobs).toHaveLength(1);
  });

  test('a mention in a watched channel reaches the bot twice and is one job', async () => {
    stage.workspace.say({ channel: 'on-call', text: `@paramedic ${PASTE}` });
    await acknowledged('message');
    await acknowledged('app_mention');
    expect(stage.queue.jobs.map(job => job.inquiry.text)).toEqual([PASTE]);
  });

  test('nothing secret is stored', async () => {
    const key = ['AKIA', 'Z7QJ4M2NRT5XW6VB'].join('');
    stage.workspace.say({ channel: 'on-call', text: `${PASTE}\nAWS_ACCESS_KEY_ID=${key}` });
    await acknowledged('message');
    expect(stage.queue.jobs[0]?.inquiry.text).toContain('[REDACTED:');
    expect(JSON.stringify([stage.queue.jobs, stage.logged])).not.toContain(key);
  });

  test('a direct message is always taken, whatever it says', async () => {
    stage.workspace.say({ channel: 'paramedic', text: 'my thing is broken' });
    await acknowledged('message');
    expect(stage.queue.jobs.map(job => job.inquiry.text)).toEqual(['my thing is broken']);
  });

  test('/diagnose with a name is stored before it is acknowledged', async () => {
    const receipt = await stage.workspace.command({
      channel: 'random',
      text: '/diagnose pod my-app -n shop -c prod',
    });
    expect(receipt).toMatchObject({
      acknowledged: true,
      payload: { text: expect.stringContaining('Looking') },
    });
    expect(stage.queue.jobs).toMatchObject([
      {
        inquiry: { text: '', named: { pod: 'my-app', namespace: 'shop', cluster: 'prod' } },
        reply: { channel: 'C0RANDOM', question: 'pod my-app -n shop -c prod' },
      },
    ]);
  });

  test('/diagnose that cannot be meant so gets one sentence with an example', async () => {
    const receipt = await stage.workspace.command({ channel: 'random', text: '/diagnose pod' });
    expect(receipt).toMatchObject({
      acknowledged: true,
      payload: { text: 'Which pod? For example: `/diagnose pod my-app -n shop`.' },
    });
    expect(stage.queue.jobs).toEqual([]);
  });

  test('while the queue is down nothing is acknowledged; Slack sends again and the answer is not lost', async () => {
    const { workspace, queue } = stage;
    queue.down = true;
    workspace.say({ channel: 'on-call', text: PASTE });
    await workspace.until('one attempt', () => (workspace.events()[0]?.attempts ?? 0) >= 1);
    expect(workspace.events()[0]?.acknowledged).toBe(false);
    queue.down = false;
    await workspace.resend(workspace.events()[0]?.id ?? '');
    expect(workspace.events()[0]?.acknowledged).toBe(true);
    expect(queue.jobs).toHaveLength(1);
  });

  test('a command that could not be stored is not acknowledged, and the asker is told why', async () => {
    stage.queue.down = true;
    const receipt = await stage.workspace.command({ channel: 'random', text: '/diagnose pod my-app' });
    expect(receipt.acknowledged).toBe(false);
    expect(textsOf(stage.workspace.messages('random'))).toContainEqual(
      expect.stringContaining('my queue does not answer'),
    );
  });

  test('/healthz says whether the bot can serve', async () => {
    const address = `http://127.0.0.1:${stage.bot.port}/healthz`;
    expect((await fetch(address)).status).toBe(200);
    stage.queue.down = true;
    const sick = await fetch(address);
    expect([sick.status, await sick.text()]).toEqual([503, 'The queue does not answer.\n']);
  });
});

const textsOf = (messages: readonly Message[]) => messages.map(message => message.text);
