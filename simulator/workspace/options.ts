import type { Person, UserGroup } from './types.ts';

/** An incident's message that the page offers to paste. */
export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  /** Heading under which it is listed. */
  readonly group?: string;
  /** Name of the channel to paste it into; the first watched one otherwise. */
  readonly channel?: string;
}

/** Something that a person can do outside Slack, offered beside the samples. */
export interface DemoAction {
  readonly label: string;
  /** Does it, and says in a sentence what was done. */
  readonly act: () => Promise<string>;
}

/** A slash command as the app's manifest declares it. */
export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint?: string;
}

/** An entry of a message's own menu as the app's manifest declares it. */
export interface MessageShortcut {
  readonly name: string;
  readonly callbackId: string;
}

/** A channel to begin with. */
export interface ChannelOption {
  readonly name: string;
  readonly topic?: string;
  /** Whether the app's bot is a member; true when absent. */
  readonly bot?: boolean;
}

/** What the app's manifest declares. */
export interface AppOptions {
  readonly name?: string;
  readonly scopes?: readonly string[];
  /** Bot events subscribed to: `message.channels`, `app_mention`, … */
  readonly events?: readonly string[];
  readonly commands?: readonly SlashCommand[];
  readonly shortcuts?: readonly MessageShortcut[];
}

/** Everything that can be chosen about a local workspace; all of it has a default. */
export interface WorkspaceOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly teamName?: string;
  readonly app?: AppOptions;
  readonly channels?: readonly ChannelOption[];
  /** The first one sits in front of the page. */
  readonly people?: readonly Pick<Person, 'name' | 'realName'>[];
  readonly userGroups?: readonly UserGroup[];
  readonly samples?: readonly Sample[];
  readonly demoAction?: DemoAction;
  /** Hears what a person says or types as a command, before the app does. */
  readonly onSaid?: (text: string) => void;
  /** One sentence for someone who opens the page for the first time. */
  readonly hint?: string;
  /** Where events go; Socket Mode when absent. */
  readonly requestUrl?: string;
  readonly tokens?: { readonly bot?: string; readonly app?: string; readonly signingSecret?: string };
  /** How long Slack waits for an acknowledgement; 3 seconds by Slack's Events API page. */
  readonly acknowledgeWithinMs?: number;
  /** Waits before each re-sending of an unacknowledged event; Slack's are at once, a minute, five minutes. */
  readonly resendAfterMs?: readonly number[];
  /** Whether more than about one message a second a channel is answered with 429, as Slack does. */
  readonly paced?: boolean;
  readonly now?: () => number;
  /** Random lower-case hexadecimal text of that many characters. */
  readonly random?: (length: number) => string;
}
