import { anything, boolean, byType, list, number, object, type Rule, string, word } from './rules.ts';

const style = object({
  'bold?': boolean,
  'italic?': boolean,
  'strike?': boolean,
  'code?': boolean,
  'underline?': boolean,
  'unlink?': boolean,
});
const styled = (type: string, fields: Readonly<Record<string, Rule>>) =>
  object({ type: word(type), ...fields, 'style?': style });

const inline = byType({
  text: styled('text', { text: string(1, 12_000) }),
  link: styled('link', { url: string(1, 3000), 'text?': string(1, 3000), 'unsafe?': boolean }),
  emoji: styled('emoji', { name: string(1, 255), 'unicode?': string(1, 255) }),
  user: styled('user', { user_id: string(1, 255) }),
  usergroup: styled('usergroup', { usergroup_id: string(1, 255) }),
  channel: styled('channel', { channel_id: string(1, 255) }),
  broadcast: styled('broadcast', { range: word('here', 'channel', 'everyone') }),
  date: styled('date', {
    timestamp: number,
    format: string(1, 255),
    'url?': string(1, 3000),
    'fallback?': string(1, 255),
  }),
  color: styled('color', { value: string(1, 255) }),
});

const section = object({ type: word('rich_text_section'), elements: list(inline, 0, 1000) });

const element = byType({
  rich_text_section: section,
  rich_text_list: object({
    type: word('rich_text_list'),
    style: word('bullet', 'ordered'),
    elements: list(section, 1, 1000),
    'indent?': number,
    'offset?': number,
    'border?': number,
  }),
  rich_text_quote: object({
    type: word('rich_text_quote'),
    elements: list(inline, 0, 1000),
    'border?': number,
  }),
  rich_text_preformatted: object({
    type: word('rich_text_preformatted'),
    elements: list(inline, 0, 1000),
    'border?': number,
    'language?': anything,
  }),
});

/** A rich text block. */
export const richText = object({
  type: word('rich_text'),
  'block_id?': string(1, 255),
  elements: list(element, 0, 1000),
});
