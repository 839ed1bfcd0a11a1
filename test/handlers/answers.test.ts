import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message } from '../../simulator/workspace/types.ts';
import type { Progress } from '../../src/domain/progress.ts';
import { answer } from '../../src/handlers/answer.ts';
import { fileReader } from '../../src/handlers/read-file.ts';
import { readAnswerMark } from '../../src/replies/marks.ts';
import { answering, PASTE, putToWork, type Stage, setStage, work } from '../support/bot.ts';
import { ANNOTATION_MISSING, report } from '../support/reports.ts';
import { declaredApp } from '../support/slack-app.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const CAUSE = 'Service account checkout names no IAM role.';
const PLAN: readonly Progress[] = [
  {
    type: 'recognised',
    recognition: { kind: 'aws-no-credentials', also: [], entities: {} },
    title: 'No AWS credentials',
  },
  { type: 'resolved', target: { cluster: 'prod', entities: { namespace: 'shop', pod: 'my-app' } } },
  { type: 'planned', checks: [{ id: 'a', title: 'The pod exists' }], waiting: [] },
  { type: 'started', check: 'a' },
];

const blocksText = (message: Message | undefined) => JSON.stringify(message?.blocks ?? []);

const paste = () => stage.workspace.say({ channel: 'on-call', text: PASTE });
const answersIn = (said: Message) => stage.workspace.thread(said).slice(1);
const answered = (said: Message, words: string) =>
  stage.workspace.until(`“${words}” in the thread`, () =>
    answersIn(said).find(message => blocksText(message).includes(words)),
  );

test('the checklist is there at once and becomes the report, one message', async () => {
  const done = Promise.withResolvers<void>();
  putToWork(
    stage,
    answering(stage, {
      diagnose: async (_inquiry, tell) => {
        for (const progress of PLAN) tell(progress);
        await done.promise;
        return ANNOTATION_MISSING;
      },
    }),
  );
  const said = paste();
  await answered(said, '⏳ The pod exists — looking');
  done.resolve();
  await answered(said, CAUSE);
  expect(answersIn(said)).toHaveLength(1);
  expect(answersIn(said)[0]?.text).toBe(`🔴 ${CAUSE}`);
});

test('a job that runs twice answers once', async () => {
  const said = paste();
  await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  const [job] = stage.queue.jobs;
  if (job === undefined) throw new Error('no job');
  await work(job, answering(stage));
  await work(job, answering(stage));
  expect(answersIn(said)).toHaveLength(1);
});

test('a worker that is stopped in the middle leaves its checklist to the next one', async () => {
  const said = paste();
  await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  const [job] = stage.queue.jobs;
  if (job === undefined) throw new Error('no job');
  const stopping = new AbortController();
  const diagnose = async () => {
    stopping.abort();
    throw new Error('stopped');
  };
  await expect(answer(job, answering(stage, { diagnose }), stopping.signal)).rejects.toThrow('stopped');
  expect(blocksText(answersIn(said)[0])).toContain('Looking…');
  await work(job, answering(stage));
  expect(answersIn(said)).toHaveLength(1);
  expect(blocksText(answersIn(said)[0])).toContain(CAUSE);
});

test('a report with a file is posted once, however often the job runs', async () => {
  const steps = Array.from({ length: 30 }, (_, index) => ({
    text: `Step ${index}.`,
    command: `echo ${'x'.repeat(600)}`,
    effect: 'look' as const,
  }));
  const said = paste();
  await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  const [job] = stage.queue.jobs;
  if (job === undefined) throw new Error('no job');
  const diagnose = async () => ({ ...ANNOTATION_MISSING, steps });
  await work(job, answering(stage, { diagnose }));
  await work(job, answering(stage, { diagnose }));
  const marks = answersIn(said).flatMap(
    message => readAnswerMark(String(message.blocks?.[0]?.block_id)) ?? [],
  );
  expect(marks.map(mark => mark.part)).toEqual([0]);
  const files = answersIn(said).flatMap(message => message.files ?? []);
  expect(files).toHaveLength(1);
  expect(Buffer.from(files[0]?.content ?? []).toString()).toContain('Step 29.');
});

test('rate limits, hang-ups and server errors delay an answer and lose nothing', async () => {
  const { workspace } = stage;
  workspace.disturb({ method: 'chat.postMessage', how: { kind: 'hang-up' } });
  workspace.disturb({ method: 'chat.update', how: { kind: 'rate-limited', retryAfter: 1 }, times: 2 });
  workspace.disturb({ method: 'chat.update', how: { kind: 'status', status: 503 } });
  putToWork(stage);
  const said = paste();
  await answered(said, CAUSE);
  expect(answersIn(said)).toHaveLength(1);
});

test('a diagnosis that fails is one sentence, without the secret that is in its error', async () => {
  const key = ['AKIA', 'Z7QJ4M2NRT5XW6VB'].join('');
  putToWork(
    stage,
    answering(stage, {
      diagnose: async () => {
        throw new Error(`The kubeconfig is malformed near ${key}.`);
      },
    }),
  );
  const said = paste();
  await answered(said, 'The diagnosis failed.');
  expect(blocksText(answersIn(said)[0])).toContain('The kubeconfig is malformed near [REDACTED:');
  expect(stage.logged.join()).not.toContain(key);
});

test('a command is answered in a thread below the question', async () => {
  putToWork(stage);
  await stage.workspace.command({ channel: 'random', text: '/diagnose pod my-app -n shop' });
  const root = await stage.workspace.until('the question', () =>
    stage.workspace.messages('random').find(message => blocksText(message).includes('pod my-app -n shop')),
  );
  expect(blocksText(await answered(root, CAUSE))).toContain('answer:');
});

test('where the bot is not a member, the asker gets the answer directly and is told why', async () => {
  await stage.close();
  stage = await setStage({ channels: [{ name: 'on-call' }, { name: 'private', bot: false }] });
  putToWork(stage);
  await stage.workspace.command({ channel: 'private', text: '/diagnose pod my-app' });
  const root = await stage.workspace.until('the question', () =>
    stage.workspace.messages('paramedic').find(message => blocksText(message).includes('pod my-app')),
  );
  expect(blocksText(await answered(root, CAUSE))).toContain('invite me there');
});

test('check again asks the same once more, in the same thread, once a button', async () => {
  putToWork(stage);
  const said = paste();
  const first = await answered(said, CAUSE);
  const press = { channel: 'on-call', ts: first.ts, actionId: 'check-again' };
  expect((await stage.workspace.press(press)).acknowledged).toBe(true);
  await stage.workspace.until('a second answer', () => answersIn(said).length === 2);
  await stage.workspace.press(press);
  await stage.workspace.until('a whisper', () =>
    stage.workspace.messages('on-call').find(message => message.text.startsWith('I have that already')),
  );
  expect(stage.queue.jobs.map(job => job.inquiry.text)).toEqual([PASTE, PASTE]);
  expect(stage.queue.jobs[1]?.reply).toMatchObject({ thread: said.ts });
  await answered(said, 'Since the last check: 0 of 1 finding gone, 1 still there.');
  expect(blocksText(answersIn(said)[0])).not.toContain('Since the last check');
});

test('a chosen target is asked about, with the question as it was', async () => {
  const candidates = ['prod', 'stage'].map(cluster => ({ cluster, entities: { pod: 'my-app' } }));
  putToWork(stage, answering(stage, { diagnose: async () => report({ candidates }) }));
  const said = paste();
  const menu = await answered(said, 'choose-target');
  const press = {
    channel: 'on-call',
    ts: menu.ts,
    actionId: 'choose-target',
    value: 'pod=my-app&cluster=stage',
  };
  await stage.workspace.press(press);
  const named = { cluster: 'stage', pod: 'my-app' };
  expect(stage.queue.jobs[1]?.inquiry).toMatchObject({ text: PASTE, named });
});

test('a suggested kind that is chosen is asked about, with the question as it was', async () => {
  const suggestions = ['k8s-unauthorized', 'image-unauthorized'].map(kind => ({
    kind,
    title: `Title of ${kind}`,
    meaning: `Meaning of ${kind}.`,
  }));
  const unknown = report({ verdict: 'not-recognised', suggestions });
  putToWork(stage, answering(stage, { diagnose: async () => unknown }));
  const said = paste();
  const offered = await answered(said, 'Meaning of image-unauthorized.');
  await stage.workspace.press({ channel: 'on-call', ts: offered.ts, actionId: 'choose-kind:1' });
  expect(stage.queue.jobs[1]?.inquiry).toMatchObject({ text: PASTE, kind: 'image-unauthorized' });
});

test('all checks are shown to the one who asks', async () => {
  putToWork(stage);
  const first = await answered(paste(), CAUSE);
  await stage.workspace.press({ channel: 'on-call', ts: first.ts, actionId: 'show-checks' });
  const shown = await stage.workspace.until('all checks', () =>
    stage.workspace.messages('on-call').find(message => message.onlyFor && message.text.startsWith('❌')),
  );
  expect(blocksText(shown)).toContain('✅ The service account exists');
});

test('a name said below an open answer goes on with its question; below a closed one it is chat', async () => {
  const reports = [report({ verdict: 'inconclusive' }), ANNOTATION_MISSING];
  putToWork(stage, answering(stage, { diagnose: async () => reports.shift() ?? ANNOTATION_MISSING }));
  const said = paste();
  await answered(said, 'Inconclusive');
  stage.workspace.say({ channel: 'on-call', text: 'pod my-app', threadTs: said.ts });
  await answered(said, CAUSE);
  expect(stage.queue.jobs[1]?.inquiry).toMatchObject({ text: PASTE, named: { pod: 'my-app' } });
  stage.workspace.say({ channel: 'on-call', text: 'job done', threadTs: said.ts });
  await stage.workspace.until('the chat heard', () =>
    stage.workspace
      .events()
      .some(event => event.acknowledged && JSON.stringify(event.payload).includes('"text":"job done"')),
  );
  expect(stage.queue.jobs).toHaveLength(2);
});

test('a mention in a thread without a question asks about its first message', async () => {
  const said = stage.workspace.say({ channel: 'random', text: `look at this: ${PASTE}` });
  stage.workspace.say({ channel: 'random', text: '@paramedic', threadTs: said.ts });
  const job = await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  expect(job).toMatchObject({ inquiry: { text: `look at this: ${PASTE}` }, reply: { thread: said.ts } });
});

test('“Diagnose this message” takes another bot’s alert', async () => {
  const alert = { channel: 'random', text: PASTE, username: 'alerts' };
  const said = stage.workspace.sayAsIntegration(alert);
  const receipt = await stage.workspace.shortcut({
    channel: 'random',
    ts: said.ts,
    callbackId: 'diagnose-message',
  });
  expect(receipt.acknowledged).toBe(true);
  expect(stage.queue.jobs).toMatchObject([{ inquiry: { text: PASTE }, reply: { thread: said.ts } }]);
});

test('a paste that Slack turned into a file is read', async () => {
  const text = `${'INFO nothing to see\n'.repeat(1_000)}${PASTE}`;
  stage.workspace.say({ channel: 'on-call', text });
  const job = await stage.workspace.until('the job', () => stage.queue.jobs[0]);
  expect(job.inquiry.text).toBe(text);
});

test('of a file that is too long the beginning is read, and the answer says so', async () => {
  putToWork(stage);
  const said = stage.workspace.say({ channel: 'on-call', text: `${PASTE}\n${'more\n'.repeat(80_000)}` });
  expect(blocksText(await answered(said, CAUSE))).toContain('I read the first 256 KB of Untitled.txt only.');
  expect(stage.queue.jobs[0]?.inquiry.text.length).toBeLessThanOrEqual(256 * 1024);
});

test('a file that the bot may not read is named, with the scope that is missing', async () => {
  await stage.close();
  const app = declaredApp();
  const scopes = (app.scopes ?? []).filter(scope => scope !== 'files:read');
  stage = await setStage({ app: { ...app, scopes } });
  putToWork(stage);
  const said = stage.workspace.say({ channel: 'paramedic', text: `${PASTE}\n${'more\n'.repeat(5_000)}` });
  expect(blocksText(await answered(said, CAUSE))).toContain(
    'I could not read Untitled.txt: Slack does not let me: I need the scope files:read.',
  );
});

test('when the checklist is gone, the report is posted anew', async () => {
  stage.workspace.disturb({ method: 'chat.update', how: { kind: 'error', error: 'message_not_found' } });
  putToWork(stage);
  const said = paste();
  await answered(said, CAUSE);
  expect(answersIn(said)).toHaveLength(2);
});

test('when Slack finds a message too long, its short form comes, whichever message it is', async () => {
  const { workspace } = stage;
  workspace.disturb({ method: 'chat.postMessage', how: { kind: 'error', error: 'msg_too_long' } });
  putToWork(stage);
  const said = paste();
  await answered(said, CAUSE);
  expect(workspace.calls().filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2);
});

test('when Slack does not take the blocks, the sentence and the file come', async () => {
  stage.workspace.disturb({ method: 'chat.update', how: { kind: 'error', error: 'invalid_blocks' } });
  putToWork(stage);
  const said = paste();
  const attached = await stage.workspace.until('the file', () =>
    answersIn(said)
      .flatMap(message => message.files ?? [])
      .at(0),
  );
  expect(Buffer.from(attached.content).toString()).toContain(CAUSE);
  expect(answersIn(said)[0]?.text).toContain(CAUSE);
});

test('a file is fetched from Slack only: nobody else is shown the token', async () => {
  const asked: string[] = [];
  const read = fileReader('xoxb-secret', undefined, async input => {
    asked.push(String(input));
    return new Response('text');
  });
  const file = { id: 'F1', mode: 'snippet' };
  for (const url_private of [
    'https://evil.example/files.slack.com',
    'http://files.slack.com/x',
    'https://notslack.com/x',
    'not a url',
  ])
    expect(await read({ ...file, url_private })).toEqual({ text: null, why: 'it is not kept by Slack' });
  expect(asked).toEqual([]);
  expect(await read({ ...file, url_private: 'https://files.slack.com/x' })).toEqual({
    text: 'text',
    cut: false,
  });
});

test('a remark below an open answer that names the object goes on with its question; talk does not', async () => {
  const reports = [report({ verdict: 'not-found' }), ANNOTATION_MISSING];
  putToWork(stage, answering(stage, { diagnose: async () => reports.shift() ?? ANNOTATION_MISSING }));
  const said = paste();
  await answered(said, 'Not found');
  stage.workspace.say({ channel: 'on-call', text: 'looking at it now', threadTs: said.ts });
  stage.workspace.say({ channel: 'on-call', text: "it's cart-api in checkout", threadTs: said.ts });
  await answered(said, CAUSE);
  expect(stage.queue.jobs.slice(1).map(job => job.inquiry.text)).toEqual([
    `it's cart-api in checkout\n${PASTE}`,
  ]);
});
