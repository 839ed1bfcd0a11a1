import type { AddressInfo, Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { App, HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Recognition } from '../domain/error-kind.ts';
import type { DiagnosisQueue } from '../queue/port.ts';
import { ackAfterListenersReceiver } from './ack-after-listeners-receiver.ts';
import { boltLogger } from './bolt-logger.ts';
import type { HandlerContext, Log } from './handler-context.ts';
import { type Health, healthHandler, serveHealthIfFree } from './health.ts';
import { fileReader } from './read-file.ts';
import { refuseOddRequests } from './refuse-odd-requests.ts';
import { refuseOutsiders } from './refuse-outsiders.ts';
import { register } from './register.ts';
import { type StartStep, startFailure } from './start-failure.ts';
import { stayConnected } from './stay-connected.ts';

/** How Slack reaches the bot, with the secrets that way needs. */
export type SlackMode =
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string };

/** All that the Slack side of the bot is made of. */
export interface BotOptions {
  readonly slack: SlackMode;
  /** The address of the Web API, when it is not Slack's own. */
  readonly apiUrl?: string;
  /** Where events come in HTTP mode, and `/healthz` in both. */
  readonly listen: { readonly port: number; readonly host: string };
  readonly queue: Pick<DiagnosisQueue, 'add' | 'job'>;
  readonly classify: (text: string) => Recognition;
  /** Ids of the channels whose messages are diagnosed without a mention; `*` for every channel the bot is in. */
  readonly watch: readonly string[];
  /** User ids that access rules name: of people from other workspaces only these may ask. */
  readonly named?: readonly string[];
  readonly health: Health;
  readonly log: Log;
}

/** The bot in Slack, started. */
export interface Bot {
  /** Where it listens. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the bot; rejects with a `SlackStartError` when it cannot serve. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const logger = boltLogger(options.log);
  const { slack } = options;
  return slack.mode === 'http'
    ? await startHttp(slack.signingSecret, options, logger)
    : await startSocket(slack.appToken, options, logger);
}

/** The client for answers: it hands rate limits and failures back, so that the answering decides what to wait for. */
export function answeringClient(botToken: string, apiUrl: string | undefined, log: Log): WebClient {
  return new WebClient(botToken, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger: boltLogger(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
  });
}

async function appOn(receiver: Receiver, options: BotOptions, logger: Logger): Promise<App> {
  const app = new App({
    token: options.slack.botToken,
    receiver,
    logger,
    convoStore: false,
    deferInitialization: true,
    clientOptions: clientOptions(options, { retries: 2, minTimeout: 200 }),
  });
  app.use(refuseOutsiders(options.named ?? [], options.log));
  register(app, askingFor(options, app.client));
  await step('bot token', () => app.init());
  return app;
}

function clientOptions({ apiUrl }: BotOptions, retryConfig: object) {
  return { ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }), retryConfig, timeout: 10_000 };
}

function askingFor(options: BotOptions, client: WebClient): HandlerContext {
  const { queue, classify, watch, slack, apiUrl, log } = options;
  const watches = (channel: string) => watch.includes('*') || watch.includes(channel);
  return {
    queue,
    classify,
    watches,
    readFile: fileReader(slack.botToken, apiUrl, fetch),
    log,
    slack: client,
  };
}

async function startHttp(signingSecret: string, options: BotOptions, logger: Logger): Promise<Bot> {
  const customRoutes = [{ path: '/healthz', method: 'GET', handler: healthHandler(options.health) }];
  const receiver = new HTTPReceiver({ signingSecret, logger, processBeforeResponse: true, customRoutes });
  refuseOddRequests(receiver, Date.now);
  const app = await appOn(receiver, options, logger);
  const server = await step('listen', () => receiver.start(options.listen));
  return { port: portOf(server), stop: () => app.stop().then(() => undefined) };
}

async function startSocket(appToken: string, options: BotOptions, logger: Logger): Promise<Bot> {
  const { listen, health, log } = options;
  // Once connected, a connection that was lost is sought for ever.
  const seek = { forever: true, minTimeout: 500, maxTimeout: 30_000, randomize: true };
  const installerOptions = { clientOptions: clientOptions(options, seek) };
  const receiver = new SocketModeReceiver({ appToken, logger, installerOptions });
  const app = await appOn(ackAfterListenersReceiver(receiver), options, logger);
  const server = await step('listen', () => serveHealthIfFree(health, listen, log));
  const close = () => void server?.close();
  await step('app token', () => app.start()).catch((error: unknown) => {
    close();
    throw error;
  });
  stayConnected(receiver.client, log, sleep);
  return { port: server ? portOf(server) : 0, stop: () => app.stop().then(close) };
}

async function step<Value>(name: StartStep, start: () => Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (error) {
    throw startFailure(name, error);
  }
}

function portOf(server: Pick<Server, 'address'>): number {
  const address: AddressInfo | string | null = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
