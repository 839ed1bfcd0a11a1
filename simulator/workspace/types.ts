/** A JSON object as it goes over the wire. */
export type Wire = Readonly<Record<string, unknown>>;

/** Someone in the workspace. */
export interface Person {
  readonly id: string;
  /** Handle without `@`. */
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
}

/** A place where messages are posted. */
export interface Channel {
  readonly id: string;
  /** Name without `#`; the other person's handle in a direct message. */
  readonly name: string;
  readonly kind: 'channel' | 'im';
  readonly topic: string;
  /** Ids of those who are in it; the bot hears only where it is a member. */
  readonly members: readonly string[];
}

/** A group of people that can be mentioned. */
export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  readonly users: readonly string[];
}

/** An uploaded file, shared with a message or not yet. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly content: Uint8Array;
  readonly user: string;
  readonly created: number;
}

/** A message as the workspace keeps it. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  /** In Slack's own mark-up, `&`, `<` and `>` escaped. */
  readonly text: string;
  readonly subtype?: string;
  readonly botId?: string;
  readonly username?: string;
  readonly blocks?: readonly Wire[];
  readonly attachments?: readonly Wire[];
  readonly metadata?: Wire;
  readonly files?: readonly StoredFile[];
  readonly threadTs?: string;
  readonly broadcast?: boolean;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions: readonly { readonly name: string; readonly users: readonly string[] }[];
  /** The only person who sees it, for an ephemeral message. */
  readonly onlyFor?: string;
  readonly clientMsgId?: string;
}

/** The names by which an app is known to the workspace. */
export interface Identity {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  readonly app: { readonly id: string; readonly name: string };
  readonly bot: { readonly id: string; readonly userId: string };
  /** Who sits in front of the page. */
  readonly me: string;
}

/** Something that happened to the workspace, for the page and for the app's events. */
export type Change =
  | { readonly type: 'posted'; readonly message: Message }
  | { readonly type: 'changed'; readonly message: Message; readonly previous: Message }
  | { readonly type: 'removed'; readonly message: Message }
  | { readonly type: 'home'; readonly user: string; readonly view: Wire }
  | { readonly type: 'modal'; readonly user: string; readonly view: Wire | null; readonly errors?: Wire }
  | {
      readonly type: 'thinking';
      readonly channel: string;
      readonly threadTs: string;
      readonly status: string;
    }
  | { readonly type: 'app'; readonly connected: boolean };
