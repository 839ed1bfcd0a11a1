import { WebAPIPlatformError } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../simulator/workspace/workspace.ts';
import { type SlackMode, startBot } from '../../src/handlers/app.ts';
import { stayConnected } from '../../src/handlers/stay-connected.ts';
import { PASTE, setStage } from '../support/bot.ts';
import { fastClock } from '../support/fast-clock.ts';
import { memoryQueue } from '../support/memory-queue.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await startWorkspace();
});
afterEach(() => workspace.close());

const ignore = () => undefined;

function start(slack: SlackMode, apiUrl = workspace.apiUrl, port = 0) {
  return startBot({
    slack,
    apiUrl,
    listen: { port, host: '127.0.0.1' },
    queue: memoryQueue(),
    classify: () => ({ kind: 'none', also: [], entities: {} }),
    watch: [],
    health: async () => ({ ok: true, says: 'ok' }),
    log: { info: ignore, warn: ignore, error: ignore },
  });
}

test('a wrong bot token is one sentence that says where the right one is', async () => {
  const { appToken } = workspace;
  await expect(start({ mode: 'socket', botToken: 'xoxb-wrong', appToken })).rejects.toThrow(
    /^Slack refused the bot token \(invalid_auth\)\. Set SLACK_BOT_TOKEN to .+\.$/,
  );
});

test('a wrong app token is one sentence that says where the right one is', async () => {
  const { botToken } = workspace;
  await expect(start({ mode: 'socket', botToken, appToken: 'xapp-wrong' })).rejects.toThrow(
    /^Slack refused the app token \(invalid_auth\)\. Set SLACK_APP_TOKEN to .+\.$/,
  );
});

test('a Slack that cannot be reached is one sentence', async () => {
  const { botToken, appToken } = workspace;
  const gone = await startWorkspace();
  await gone.close();
  await expect(start({ mode: 'socket', botToken, appToken }, gone.apiUrl)).rejects.toThrow(
    /^Slack could not be reached: .+\. Check the network and slack\.apiUrl\.$/,
  );
});

test('a port in use is one sentence where events come to it', async () => {
  const { botToken, signingSecret } = workspace;
  const port = Number(new URL(workspace.url).port);
  await expect(start({ mode: 'http', botToken, signingSecret }, undefined, port)).rejects.toThrow(
    /^The bot cannot listen: .*EADDRINUSE.* Free that port or configure another under slack\.port\.$/,
  );
});

test('a request that Slack did not sign is refused and stores nothing', async () => {
  const stage = await setStage({}, 'http');
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'message', text: PASTE } });
  const signature = {
    'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
    'x-slack-signature': 'v0=00',
  };
  const headers = { 'content-type': 'application/json', ...signature };
  const answer = await fetch(`http://127.0.0.1:${stage.bot.port}/slack/events`, {
    method: 'POST',
    headers,
    body,
  });
  expect(answer.status).toBe(401);
  expect(stage.queue.jobs).toEqual([]);
  await stage.close();
});

test('a connection that Slack cuts comes back, and pastes are heard again', async () => {
  const stage = await setStage();
  stage.workspace.refreshConnections('refresh_requested');
  await stage.workspace.until('no connection', () => stage.workspace.connectionCount() === 0);
  await stage.workspace.connected();
  stage.workspace.say({ channel: 'on-call', text: PASTE });
  await stage.workspace.until('the job', () => stage.queue.jobs.length === 1);
  await stage.close();
});

test('a connection that cannot come back is tried again, with a sentence each time', async () => {
  const refused = new WebAPIPlatformError({ ok: false, error: 'invalid_auth' });
  const outcomes = [refused, refused, null];
  const lines: string[] = [];
  const client = {
    start: async () => {
      const failure = outcomes.shift();
      if (failure) throw failure;
      return { ok: true };
    },
  };
  const clock = fastClock();
  const log = { info: ignore, warn: ignore, error: (line: string) => void lines.push(line) };
  stayConnected(client, log, clock.sleep);
  await client.start();
  expect(outcomes).toEqual([]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Slack is not connected: Slack refused the app token \(invalid_auth\)\./);
});
