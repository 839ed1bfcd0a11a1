import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { annotationMissing as incident } from '../incidents/identity/annotation-missing.ts';
import { type ServedWorld, serveWorld } from '../simulator/serve-world.ts';
import { startWorkspace } from '../simulator/workspace/start-workspace.ts';
import type { Message } from '../simulator/workspace/types.ts';
import type { Workspace } from '../simulator/workspace/workspace.ts';
import type { World } from '../simulator/world.ts';
import { type Command, startCommand } from './support/command.ts';
import { describeWithRedis, type RedisServer, startRedis } from './support/redis.ts';

/** What only a report on the incident says. */
const CAUSE = /so its pods get no AWS identity/;

/** The job of a worker that was killed is given to another after its lock has run out. */
const WITHIN_MS = 45_000;

let folder: string;
let redis: RedisServer;
let served: ServedWorld;
let workspace: Workspace;
const running: Command[] = [];

const start = async (role: 'bot' | 'worker') => {
  const command = startCommand([role, '--config', join(folder, 'paramedic.yaml')], {
    ...served.environment,
    HOME: folder,
    REDIS_URL: redis.url,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
  });
  running.push(command);
  await command.says(`Paramedic ${role} is running.`);
  return command;
};

/** Starts the bot, and waits until Slack has it on the line. */
const startBot = async () => {
  const bot = await start('bot');
  await workspace.connected();
  return bot;
};

/** What a person who runs the containers writes. */
function configuration(world: World): string {
  const clusters = Object.entries(world.clusters).map(([name, { eks }]) => {
    return { name, kubeconfig: 'kubeconfig', context: name, eks };
  });
  return stringify({
    clusters,
    accounts: Object.keys(world.accounts).map(id => ({ id })),
    slack: { apiUrl: workspace.apiUrl, port: 0 },
    channels: { watch: [workspace.channels()[0]?.id] },
  });
}

const paste = () => workspace.say({ channel: workspace.channels()[0]?.id ?? '', text: incident.message });

const answer = (said: Message) =>
  workspace.until(
    'the cause in the thread',
    () => answersTo(said).find(message => CAUSE.test(message.text)),
    WITHIN_MS,
  );

const answersTo = (said: Message) => workspace.thread(said).slice(1);

beforeEach(async () => {
  const world = incident.world(new Date());
  [folder, redis, served, workspace] = await Promise.all([
    mkdtemp(join(tmpdir(), 'paramedic-processes-')),
    startRedis(),
    serveWorld(world),
    startWorkspace(),
  ]);
  await writeFile(join(folder, 'kubeconfig'), served.kubeconfig);
  await writeFile(join(folder, 'paramedic.yaml'), configuration(world));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map(command => command.stop('SIGKILL')));
  await Promise.all([workspace.close(), served.close(), redis.remove()]);
  await rm(folder, { recursive: true });
});

describeWithRedis('bot and worker as processes of their own', () => {
  it('answer a paste in its thread: the bot stores it, the worker looks', { timeout: 60_000 }, async () => {
    const bot = await startBot();
    const said = paste();
    await workspace.until('an acknowledgement', () => workspace.events().some(event => event.acknowledged));
    expect(served.requests).toEqual([]);
    expect(await bot.stop()).toBe(0);

    const worker = await start('worker');
    await answer(said);
    expect(served.requests.length).toBeGreaterThan(0);
    expect(await worker.stop()).toBe(0);
  });

  it('go on with a paste whose worker was killed, in the same answer', { timeout: 60_000 }, async () => {
    await startBot();
    const first = await start('worker');
    served.faults.inject({ effect: { kind: 'delay', ms: 20_000 }, server: 'kubernetes' });
    const said = paste();
    await workspace.until('a question to the cluster', () => served.requests.length > 0, WITHIN_MS);
    await first.stop('SIGKILL');
    served.faults.clear();
    await start('worker');
    await answer(said);
    expect(answersTo(said)).toHaveLength(1);
  });

  it('tell the asker when a job has lost every worker, in the same answer with a button', {
    timeout: 150_000,
  }, async () => {
    await startBot();
    served.faults.inject({ effect: { kind: 'delay', ms: 20_000 }, server: 'kubernetes' });
    const said = paste();
    for (let kills = 0; kills < 2; kills += 1) {
      const before = served.requests.length;
      const worker = await start('worker');
      await workspace.until('a question', () => served.requests.length > before, WITHIN_MS);
      await worker.stop('SIGKILL');
    }
    await start('worker');
    const failed = await workspace.until(
      'what happened',
      () => answersTo(said).find(message => /restarted several times/.test(message.text)),
      WITHIN_MS,
    );
    expect(answersTo(said)).toHaveLength(1);
    expect(JSON.stringify(failed.blocks)).toContain('check-again');
  });

  it('hand a job on at a shutdown with calls in flight, and say nothing wrong', {
    timeout: 120_000,
  }, async () => {
    await startBot();
    served.faults.inject({ effect: { kind: 'delay', ms: 60_000 }, server: 'kubernetes' });
    const said = paste();
    for (let restarts = 0; restarts < 3; restarts += 1) {
      const before = served.requests.length;
      const worker = await start('worker');
      await workspace.until('a question', () => served.requests.length > before, WITHIN_MS);
      const since = performance.now();
      expect(await worker.stop(), worker.text()).toBe(0);
      // The grace of 4 s and 5 s besides; what it says meanwhile is a checklist.
      expect(performance.now() - since).toBeLessThan(9_000 + 1_000);
      expect(
        answersTo(said)
          .map(({ text }) => text)
          .filter(text => /Found no|could not|failed/.test(text)),
      ).toEqual([]);
    }
    served.faults.clear();
    await start('worker');
    await answer(said);
    expect(answersTo(said)).toHaveLength(1);
  });
});
