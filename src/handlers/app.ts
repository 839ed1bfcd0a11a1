import type { AddressInfo, Server } from 'node:net';
import { App, HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Recognition } from '../domain/error-kind.ts';
import type { DiagnosisQueue } from '../queue/port.ts';
import type { Asking, Log } from './asking.ts';
import { boltLogger } from './bolt-logger.ts';
import { type Health, healthHandler, serveHealth } from './health.ts';
import { patientReceiver } from './patient-receiver.ts';
import { fileReader } from './read-file.ts';
import { register } from './register.ts';
import { type StartStep, startFailure } from './start-failure.ts';

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
  const receiver = receiverFor(options, logger);
  const app = new App({
    token: options.slack.botToken,
    receiver,
    logger,
    convoStore: false,
    deferInitialization: true,
    clientOptions: clientOptions(options, { retries: 2, minTimeout: 200 }),
  });
  register(app, askingFor(options));
  await step('bot token', () => app.init());
  return options.slack.mode === 'http' ? await startHttp(app, options) : await startSocket(app, options);
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

function receiverFor(options: BotOptions, logger: Logger): Receiver {
  const { slack, health } = options;
  if (slack.mode === 'http')
    return new HTTPReceiver({
      signingSecret: slack.signingSecret,
      logger,
      processBeforeResponse: true,
      customRoutes: [{ path: '/healthz', method: 'GET', handler: healthHandler(health) }],
    });
  // Once connected, a connection that was lost is sought for ever.
  const seek = { forever: true, minTimeout: 500, maxTimeout: 30_000, randomize: true };
  const installerOptions = { clientOptions: clientOptions(options, seek) };
  return patientReceiver(new SocketModeReceiver({ appToken: slack.appToken, logger, installerOptions }));
}

function clientOptions({ apiUrl }: BotOptions, retryConfig: object) {
  return { ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }), retryConfig, timeout: 10_000 };
}

function askingFor({ queue, classify, watch, slack, apiUrl, log }: BotOptions): Asking {
  const watches = (channel: string) => watch.includes('*') || watch.includes(channel);
  return { queue, classify, watches, readFile: fileReader(slack.botToken, apiUrl, fetch), log };
}

async function startHttp(app: App, { listen }: BotOptions): Promise<Bot> {
  const server = await step('listen', () => app.start(listen));
  return { port: portOf(server), stop: () => app.stop().then(() => undefined) };
}

async function startSocket(app: App, { listen, health }: BotOptions): Promise<Bot> {
  const server = await step('listen', () => serveHealth(health, listen));
  await step('app token', () => app.start()).catch((error: unknown) => {
    server.close();
    throw error;
  });
  const stop = async () => {
    server.close();
    await app.stop();
  };
  return { port: portOf(server), stop };
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
