/** A run of literal text; Slack reads no mark-up in it. */
export interface TextRun {
  type: 'text';
  text: string;
  style?: { bold?: true; italic?: true; code?: true };
}

/** Someone's name. */
export interface UserRun {
  type: 'user';
  user_id: string;
}

/** A piece of a paragraph. */
export type Run = TextRun | UserRun;

/** A paragraph of literal text. */
export interface Paragraph {
  type: 'rich_text_section';
  elements: Run[];
}

/** A block of code, to be copied. */
export interface Preformatted {
  type: 'rich_text_preformatted';
  elements: TextRun[];
}

/** Literal text: what comes from outside is only ever shown in one of these. */
export interface RichText {
  type: 'rich_text';
  block_id?: string;
  elements: (Paragraph | Preformatted)[];
}

/** Text that Slack shows as it is. */
export interface PlainText {
  type: 'plain_text';
  text: string;
  emoji?: boolean;
}

/** A line of small print; always escaped before it comes here. */
export interface Context {
  type: 'context';
  block_id?: string;
  elements: { type: 'mrkdwn'; text: string; verbatim: true }[];
}

/** Something to press. */
export interface Button {
  type: 'button';
  action_id: string;
  text: PlainText;
  value: string;
  style?: 'primary';
}

/** One line of a menu. */
export interface Option {
  text: PlainText;
  value: string;
}

/** A menu of which one line is chosen. */
export interface Menu {
  type: 'static_select';
  action_id: string;
  placeholder: PlainText;
  options: Option[];
}

/** Buttons and menus. */
export interface Actions {
  type: 'actions';
  block_id: string;
  elements: (Button | Menu)[];
}

/** The blocks that replies are made of. They are mutable because Slack's own types are, and go straight into its client. */
export type Block = RichText | Context | Actions;

/** One Slack message. */
export interface Message {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: Block[];
}

/** A file for what does not fit. */
export interface ReplyFile {
  readonly name: string;
  readonly content: string;
}

/** All that is to be posted for one report: the first message replaces the checklist, the rest follow it. */
export interface Reply {
  readonly messages: readonly [Message, ...Message[]];
  readonly files: readonly ReplyFile[];
}

/** Slack's limits, and where Slack names none, ours, on the safe side. */
export const LIMITS = {
  /** Blocks in a message; Slack's is 50. */
  blocks: 45,
  /** Characters of a message's blocks as JSON; Slack answers `msg_blocks_too_long` from about 13,200. */
  message: 11_500,
  /** Characters in one rich text block. */
  richText: 2_800,
  /** Characters in one context element; Slack's is 3,000. */
  context: 1_900,
  /** Characters in the text of an option and of a button; Slack's is 75. */
  label: 75,
  /** Options in a menu. */
  options: 100,
  /** Characters of a menu's options as JSON. */
  menu: 5_000,
  /** Characters in the value of an option; Slack's is 150. */
  optionValue: 150,
  /** Characters in the value of a button; Slack's is 2,000. */
  buttonValue: 2_000,
  /** Characters in the notification text; Slack advises 4,000. */
  text: 300,
  /** Messages a report may take before the rest becomes a file. */
  messages: 2,
} as const;
