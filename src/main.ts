import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from './config/configuration-error.ts';
import { environmentIn } from './config/environment.ts';
import { type SlackAccess, slackAccessOf } from './config/slack-access.ts';
import { startBot } from './handlers/app.ts';
import { serveHealthIfFree } from './handlers/health.ts';
import { type Closing, makeClosing } from './main/closing.ts';
import { type Log, makeLog } from './main/log.ts';
import { makeDiagnosing } from './main/make-diagnosing.ts';
import { OPEN_TO_ALL } from './main/open-to-all.ts';
import { diagnosisSettingsOf, settingsFrom } from './main/settings.ts';
import { groupsIn, healthOf, startWorker } from './main/start-worker.ts';
import type { Terminal } from './main/terminal.ts';
import { openQueue } from './queue/open.ts';
import { TIMING } from './queue/timing.ts';

/** `start` is bot and worker in one process. */
export type Role = 'start' | 'bot' | 'worker';

/** Options of the long-running commands. */
export interface RunOptions {
  readonly config?: string;
  /** Port of the local workspace. */
  readonly port?: string;
}

type Tokens = Exclude<SlackAccess, { kind: 'none' | 'incomplete' }>;

/** Composes the program from configuration and environment, and runs it until it is told to stop. */
export async function run(role: Role, terminal: Terminal, options: RunOptions): Promise<void> {
  const settings = await settingsFrom(terminal, options.config);
  const environment = environmentIn(terminal.variables);
  const log = makeLog(environment.logLevel);
  const closing = makeClosing(log.error);
  const access = slackAccessOf(settings.slack, environment);
  try {
    if (access.kind === 'incomplete') throw new ConfigurationError('environment', [access.problem]);
    if (role === 'start' && access.kind === 'none') {
      // Loaded only here: bot and worker do without the simulator and the page.
      const { startLocal } = await import('./local/start-local.ts');
      await startLocal({ settings, terminal, options, log, closing });
    } else await startReal(role, access, { settings, terminal, log, closing });
  } catch (error) {
    await closing.close();
    throw error;
  }
  await untilStopped();
  await Promise.race([closing.close(), sleep(TIMING.graceMs + LONGEST_AFTER_GRACE_MS)]);
  // Whatever is still open then, Slack's socket or a call, does not keep the process.
  process.exit();
}

interface Parts {
  readonly settings: Awaited<ReturnType<typeof settingsFrom>>;
  readonly terminal: Terminal;
  readonly log: Log;
  readonly closing: Closing;
}

async function startReal(role: Role, access: SlackAccess, parts: Parts): Promise<void> {
  const { settings, terminal, log, closing } = parts;
  const { redisUrl } = environmentIn(terminal.variables);
  if (access.kind === 'none' || access.kind === 'incomplete')
    throw new ConfigurationError('environment', [NO_TOKENS]);
  if (role !== 'start' && redisUrl === undefined) throw new ConfigurationError('environment', [NO_REDIS]);
  const diagnosing = await makeDiagnosing(diagnosisSettingsOf(settings), terminal.variables);
  closing.add(diagnosing.close);
  const queue = await openQueue({ dataFolder: settings.dataFolder, ...(redisUrl && { redisUrl }) }, log.warn);
  // Closed first: while jobs end, they need their connections.
  closing.add(() => queue.close());
  const { apiUrl, port } = settings.slack;
  const slack = { botToken: access.botToken, ...(apiUrl !== undefined && { apiUrl }) };
  const listen = { port, host: access.kind === 'http' ? '0.0.0.0' : '127.0.0.1' };
  if (role !== 'bot')
    startWorker({
      queue,
      ...slack,
      using: diagnosing.using,
      groups: groupsIn(settings.access),
      concurrency: settings.limits.workers,
      log,
    });
  if (role === 'worker') {
    const server = await serveHealthIfFree(healthOf(queue), listen, log);
    closing.add(() => void server?.close());
  } else {
    const { classify } = diagnosing;
    const mode = modeOf(access);
    const bot = await startBot({
      slack: mode,
      ...slack,
      listen,
      queue,
      classify,
      watch: settings.channels.watch,
      named: settings.access.flatMap(({ users }) => users),
      health: healthOf(queue),
      log,
    });
    // Slack's socket client waits half a minute for the other side to say goodbye; running jobs cannot.
    closing.add(() => Promise.race([bot.stop(), sleep(INTAKE_MS)]));
  }
  if (settings.access.length === 0) log.warn(OPEN_TO_ALL);
  log.info(`Paramedic ${role} is running.`);
}

const INTAKE_MS = 1_000;
const LONGEST_AFTER_GRACE_MS = 4_500;
const NO_TOKENS =
  'No Slack token is set: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or run `paramedic start` for the local workspace.';
const NO_REDIS =
  'REDIS_URL is not set: bot and worker as separate processes meet in Redis. Set it, or run `paramedic start` for both in one process.';

function modeOf(access: Tokens) {
  const { botToken } = access;
  if (access.kind === 'http') return { mode: 'http', botToken, signingSecret: access.signingSecret } as const;
  return { mode: 'socket', botToken, appToken: access.appToken } as const;
}

function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  return promise;
}
