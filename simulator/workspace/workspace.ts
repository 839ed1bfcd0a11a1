import type { Commanding } from './acts/command.ts';
import type { Pressing } from './acts/press.ts';
import type { Saying } from './acts/say.ts';
import type { ViewState } from './acts/view.ts';
import type { SentEvent } from './events/event-delivery.ts';
import type { Receipt } from './events/transport.ts';
import type { Channel, Message, Person, Wire } from './types.ts';
import type { Disturbance } from './web-api/disturbance.ts';
import type { Call } from './web-api/serve.ts';

/** A running local workspace: a Slack on the wire with a page, and hands to act in it. */
export interface Workspace {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  /** What Bolt and WebClient take as `slackApiUrl`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUserId: string;
  channels(): readonly Channel[];
  people(): readonly Person[];

  /** Posts what a person typed or pasted. */
  say(saying: Saying): Message;
  /** Changes what a person said before. */
  edit(message: Message, typed: string): Message;
  /** Posts as another integration (`bot_message`). */
  sayAsIntegration(
    saying: Pick<Saying, 'channel' | 'text' | 'threadTs'> & { readonly username: string },
  ): Message;
  /** Runs a slash command, `/diagnose pod my-app`. */
  command(commanding: Commanding): Promise<Receipt>;
  /** Presses a button or chooses from a menu. */
  press(pressing: Pressing): Promise<Receipt>;
  /** Chooses an entry of a message's own menu. */
  shortcut(using: { channel: string; ts: string; callbackId: string; user?: string }): Promise<Receipt>;
  /** Submits the open modal. */
  submitView(submission: { viewId: string; values: ViewState; user?: string }): Promise<Receipt>;
  /** Opens the app's home or its messages. */
  openHome(tab?: 'home' | 'messages'): void;

  /** Messages of a channel by id or name, ephemeral ones included, in order of time. */
  messages(channel: string): readonly Message[];
  /** A thread's first message and what was answered. */
  thread(message: Pick<Message, 'channel' | 'ts'>): readonly Message[];
  /** The app's home as it was last published for a person. */
  home(user?: string): Wire | undefined;
  /** The modal that is open. */
  modal(): Wire | undefined;
  /** Waits until something is so, looking again at each change; says what it waited for when it never came. */
  until<Found>(what: string, look: () => Found | undefined | false, withinMs?: number): Promise<Found>;
  /** Waits until the app is connected by Socket Mode. */
  connected(): Promise<void>;
  /** How many Socket Mode connections there are. */
  connectionCount(): number;

  /** Web API calls so far, without tokens. */
  calls(): readonly Call[];
  /** Makes the next calls go wrong. */
  disturb(disturbance: Disturbance): void;
  /** Events so far. */
  events(): readonly SentEvent[];
  /** Sends an event again, as Slack does when it believes that it got lost. */
  resend(eventId: string, reason?: string): Promise<Receipt>;
  /** Delivers to a request URL from now on; false when it does not echo the challenge. Without one, back to Socket Mode. */
  deliverTo(requestUrl: string | undefined): Promise<boolean>;
  /** Asks Socket Mode connections to come back, or cuts them. */
  refreshConnections(how: 'refresh_requested' | 'drop'): void;
  close(): Promise<void>;
}
