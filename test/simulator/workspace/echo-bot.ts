import { App, HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import type { Workspace } from '../../../simulator/workspace/workspace.ts';

const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** A small Bolt app, unmodified Bolt underneath, and what it heard. */
export interface EchoBot {
  readonly app: App;
  readonly heard: { what: string; text: string; retry?: number | undefined; reason?: string | undefined }[];
  stop(): Promise<unknown>;
}

/** Connects by Socket Mode. */
export async function startSocketBot(workspace: Workspace): Promise<EchoBot> {
  const app = new App({
    token: workspace.botToken,
    appToken: workspace.appToken,
    socketMode: true,
    logger: silent,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    deferInitialization: true,
  });
  const bot = teach(app);
  await app.init();
  await app.start();
  await workspace.connected();
  return bot;
}

/** Listens for signed requests and makes the workspace send them. */
export async function startHttpBot(workspace: Workspace): Promise<EchoBot & { readonly url: string }> {
  const receiver = new HTTPReceiver({ signingSecret: workspace.signingSecret, logger: silent });
  const app = new App({
    token: workspace.botToken,
    receiver,
    logger: silent,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    deferInitialization: true,
  });
  const bot = teach(app);
  await app.init();
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bot listens on no port.');
  return { ...bot, url: `http://127.0.0.1:${address.port}/slack/events` };
}

function teach(app: App): EchoBot {
  const heard: EchoBot['heard'] = [];
  app.use(async ({ context, next }) => {
    if (context.retryNum)
      heard.push({ what: 'retry', text: '', retry: context.retryNum, reason: context.retryReason });
    await next();
  });
  app.message(async ({ message, say }) => {
    if (message.subtype !== undefined || message.bot_id) return;
    heard.push({ what: 'message', text: message.text ?? '' });
    await say({ text: `echo: ${message.text}`, thread_ts: message.ts, blocks: choices(message.text ?? '') });
  });
  app.event('app_mention', async ({ event }) => void heard.push({ what: 'mention', text: event.text }));
  app.event('app_home_opened', async ({ event, client }) => {
    heard.push({ what: 'home', text: event.tab ?? '' });
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: choices('home') } });
  });
  app.command('/diagnose', async ({ command, ack, respond }) => {
    heard.push({ what: 'command', text: command.text });
    await ack();
    await respond({ text: `asked: ${command.text}`, response_type: 'in_channel' });
  });
  app.action('again', async ({ ack, body, action, client }) => {
    await ack();
    if (body.type !== 'block_actions' || action.type !== 'button' || !body.message || !body.channel) return;
    heard.push({ what: 'button', text: action.value ?? '' });
    await client.chat.update({ channel: body.channel.id, ts: body.message.ts, text: 'pressed' });
  });
  app.action('cluster', async ({ ack, action, respond }) => {
    await ack();
    if (action.type !== 'static_select') return;
    heard.push({ what: 'select', text: action.selected_option.value ?? '' });
    await respond({ text: `chosen: ${action.selected_option.value}`, replace_original: true });
  });
  app.action('more', async ({ ack, action, body, client }) => {
    await ack();
    if (action.type !== 'overflow' || body.type !== 'block_actions') return;
    heard.push({ what: 'overflow', text: action.selected_option.value });
    await client.views.open({ trigger_id: body.trigger_id, view: feedback });
  });
  app.shortcut('diagnose_message', async ({ shortcut, ack }) => {
    await ack();
    if (shortcut.type === 'message_action')
      heard.push({ what: 'shortcut', text: shortcut.message.text ?? '' });
  });
  app.view('feedback', async ({ ack, view }) => {
    const text = view.state.values.note?.text?.value ?? '';
    heard.push({ what: 'view', text });
    if (text === '') return ack({ response_action: 'errors', errors: { note: 'Say something.' } });
    return ack();
  });
  return { app, heard, stop: () => app.stop() };
}

const feedback = {
  type: 'modal' as const,
  callback_id: 'feedback',
  title: { type: 'plain_text' as const, text: 'Was this right?' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'note',
      label: { type: 'plain_text' as const, text: 'What was it really?' },
      element: { type: 'plain_text_input' as const, action_id: 'text', multiline: true },
    },
  ],
};

const option = (text: string, value: string) => ({ text: { type: 'plain_text' as const, text }, value });

const choices = (text: string) => [
  {
    type: 'section' as const,
    text: { type: 'mrkdwn' as const, text: `echo: ${text}`.slice(0, 3000) },
    accessory: {
      type: 'overflow' as const,
      action_id: 'more',
      options: [option('Give feedback', 'feedback')],
    },
  },
  {
    type: 'actions' as const,
    block_id: 'choices',
    elements: [
      {
        type: 'button' as const,
        action_id: 'again',
        text: { type: 'plain_text' as const, text: 'Check again' },
        value: 'v1',
      },
      {
        type: 'static_select' as const,
        action_id: 'cluster',
        placeholder: { type: 'plain_text' as const, text: 'Which cluster?' },
        options: [option('prod-eu', 'prod-eu'), option('prod-us', 'prod-us')],
      },
    ],
  },
];
