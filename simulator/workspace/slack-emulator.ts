import type { Acting } from './acts/acting.ts';
import { type Beginnings, beginningsOf, randomHex } from './defaults.ts';
import { announceChanges } from './events/announce.ts';
import { createCourier, type EventDelivery } from './events/event-delivery.ts';
import { createSocketMode, type SocketMode } from './events/socket-mode.ts';
import { createSwitchboard, type Switchboard } from './events/switchboard.ts';
import { createTickets } from './events/tickets.ts';
import type { WorkspaceOptions } from './options.ts';
import type { PageUsing } from './page-api/serve.ts';
import { createStore, type Store } from './store.ts';
import type { Wire } from './types.ts';
import { createDisturbances, type Disturbances } from './web-api/disturbance.ts';
import type { Desk } from './web-api/method.ts';
import { createPace } from './web-api/pace.ts';
import type { ApiUsing, Call } from './web-api/serve.ts';

const ACKNOWLEDGE_WITHIN_MS = 3000;
const RESEND_AFTER_MS = [0, 60_000, 300_000];
const HINT = 'Choose an incident to paste, press Enter, and read its cause in the thread.';
const HINT_WITHOUT_SAMPLES = 'Paste an error, press Enter, and read its cause in the thread.';

/** All the parts of a workspace, put together. */
export interface SlackEmulator {
  readonly store: Store;
  readonly acting: Acting;
  readonly courier: EventDelivery;
  readonly socketMode: SocketMode;
  readonly switchboard: Switchboard;
  readonly disturbances: Disturbances;
  readonly calls: Call[];
  readonly homes: ReadonlyMap<string, Wire>;
  readonly api: ApiUsing;
  readonly page: PageUsing;
  readonly tokens: Tokens;
  close(): Promise<void>;
}

interface Tokens {
  readonly bot: string;
  readonly app: string;
  readonly signingSecret: string;
}

/** What everything else is made of. */
interface Ground {
  readonly beginnings: Beginnings;
  readonly base: () => string;
  readonly now: () => number;
  readonly random: (length: number) => string;
  readonly store: Store;
  readonly tokens: Tokens;
}

/** Puts a workspace together; nothing listens yet. */
export function openOffice(options: WorkspaceOptions, base: () => string): SlackEmulator {
  const ground = groundOf(options, base);
  const { store, tokens, now, random, beginnings } = ground;
  const lines = linesOf(ground, options);
  const { acting, stop } = actingOf(ground, lines.courier, options);
  const homes = new Map<string, Wire>();
  const stopKeeping = store.watch(change => {
    if (change.type === 'home') homes.set(change.user, change.view);
    if (change.type === 'app' && change.connected) lines.courier.hurry();
  });
  const calls: Call[] = [];
  const disturbances = createDisturbances();
  const pace = options.paced ? createPace(now) : () => undefined;
  const desk = deskOf(ground, acting, lines.socketMode);
  const samples = options.samples ?? [];
  const hint = options.hint ?? (samples.length > 0 ? HINT : HINT_WITHOUT_SAMPLES);
  const extras = { samples, hint, started: random(8) };
  return {
    ...lines,
    store,
    acting,
    disturbances,
    calls,
    homes,
    tokens,
    api: { desk, tokens, scopes: beginnings.app.scopes, disturbances, pace, calls },
    page: { acting, homes, extras, connected: lines.switchboard.isConnected, csrf: random(32) },
    async close() {
      stop();
      stopKeeping();
      lines.courier.close();
      await lines.socketMode.close();
    },
  };
}

function groundOf(options: WorkspaceOptions, base: () => string): Ground {
  const now = options.now ?? Date.now;
  const random = options.random ?? randomHex;
  const beginnings = beginningsOf(options);
  const tokens = {
    bot: options.tokens?.bot ?? `xoxb-${random(12)}-${random(24)}`,
    app: options.tokens?.app ?? `xapp-1-${random(10)}-${random(32)}`,
    signingSecret: options.tokens?.signingSecret ?? random(32),
  };
  return { beginnings, base, now, random, store: createStore(beginnings, now), tokens };
}

function linesOf({ store, tokens, now, random }: Ground, options: WorkspaceOptions) {
  const acknowledgeWithinMs = options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS;
  const socketMode = createSocketMode({
    appId: store.identity.app.id,
    acknowledgeWithinMs,
    random,
    onConnections: count => store.announce({ type: 'app', connected: count > 0 }),
  });
  const { signingSecret } = tokens;
  const begin = { requestUrl: options.requestUrl, challenge: () => random(24) };
  const switchboard = createSwitchboard(socketMode, { signingSecret, acknowledgeWithinMs, now }, begin);
  return {
    socketMode,
    switchboard,
    courier: createCourier(switchboard.current, options.resendAfterMs ?? RESEND_AFTER_MS),
  };
}

function actingOf(
  { beginnings, base, now, random, store }: Ground,
  courier: EventDelivery,
  { onSaid = () => {}, demoAction }: WorkspaceOptions,
) {
  const { app } = beginnings;
  const common = { store, courier, base, random, now };
  const announcing = { ...common, subscriptions: app.events, scopes: app.scopes };
  const acting: Acting = {
    ...common,
    app,
    announcing,
    tickets: createTickets(now, random),
    views: new Map<string, Wire>(),
    onSaid,
    deed: demoAction,
  };
  return { acting, stop: announceChanges(announcing) };
}

function deskOf({ base, now, random, store }: Ground, acting: Acting, socketMode: SocketMode): Desk {
  const openConnection = () =>
    `${base().replace('http', 'ws')}link/?ticket=${socketMode.ticket()}&app_id=${store.identity.app.id}`;
  return {
    store,
    base,
    now,
    random,
    openConnection,
    useTrigger: acting.tickets.useTrigger,
    uploads: new Map(),
    views: acting.views,
  };
}
