import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { channelFor, personFor } from './acts/acting.ts';
import { runCommand } from './acts/command.ts';
import { press, useShortcut } from './acts/press.ts';
import { edit, say, sayAsIntegration } from './acts/say.ts';
import { submitView } from './acts/view.ts';
import { announceHomeOpened } from './events/announce.ts';
import { refusalOf } from './guard.ts';
import { sendText } from './http.ts';
import type { WorkspaceOptions } from './options.ts';
import { serve } from './routes.ts';
import { openOffice, type SlackEmulator } from './slack-emulator.ts';
import { waitUntil } from './wait.ts';
import { repliesTo } from './wire-message.ts';
import type { Workspace } from './workspace.ts';

/** Starts a local workspace on 127.0.0.1. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  let port = options.port ?? 0;
  const base = () => `http://127.0.0.1:${port}/`;
  const office = openOffice(options, base);
  const server = createServer((request, response) => void answer(office, request, response, port));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    upgrade(office, request, socket, head, port),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;
  return workspaceOf(office, base(), async () => {
    await office.close();
    server.close();
    server.closeAllConnections();
  });
}

async function answer(
  office: SlackEmulator,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
) {
  const refusal = refusalOf(request, port);
  if (refusal) return sendText(response, 403, refusal);
  try {
    await serve(office, request, response);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    sendText(response, 400, error instanceof Error ? error.message : 'The request could not be served.');
  }
}

function upgrade(
  office: SlackEmulator,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  port: number,
) {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  if (refusalOf(request, port) || url.pathname !== '/link/') {
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  office.socketMode.upgrade(request, socket, head, url);
}

function workspaceOf(office: SlackEmulator, url: string, close: () => Promise<void>): Workspace {
  const { acting, courier, store, socketMode, tokens } = office;
  return {
    url,
    apiUrl: `${url}api/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    signingSecret: tokens.signingSecret,
    botUserId: store.identity.bot.userId,
    channels: store.channels,
    people: () => store.people,
    say: saying => say(acting, saying),
    edit: (message, typed) => edit(acting, message, typed),
    sayAsIntegration: saying => sayAsIntegration(acting, saying),
    command: commanding => runCommand(acting, commanding),
    press: pressing => press(acting, pressing),
    shortcut: using => useShortcut(acting, using),
    submitView: submission => submitView(acting, submission),
    openHome: (tab = 'messages') => announceHomeOpened(acting.announcing, store.identity.me, tab),
    messages: channel => store.messages(channelFor(acting, channel).id),
    thread: ({ channel, ts }) => {
      const first = store.find(channel, ts);
      return first ? [first, ...repliesTo(first, store)] : [];
    },
    home: user => office.homes.get(personFor(acting, user).id),
    modal: () => [...acting.views.values()].at(-1),
    until: (what, look, withinMs) => waitUntil(store, what, look, withinMs),
    connected: () =>
      waitUntil(store, 'a Socket Mode connection', () => socketMode.connections() > 0).then(() => {}),
    connectionCount: socketMode.connections,
    calls: () => office.calls,
    disturb: disturbance => office.disturbances.add(disturbance),
    events: courier.sent,
    resend: courier.resend,
    deliverTo: office.switchboard.deliverTo,
    refreshConnections: socketMode.refresh,
    close,
  };
}
