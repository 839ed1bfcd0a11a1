import { isObject } from '../http.ts';
import { accessory, actionElement, anyText, contextElement, inputElement, plainText } from './elements.ts';
import { richText } from './rich-text.ts';
import {
  anything,
  boolean,
  byType,
  type Fault,
  list,
  number,
  object,
  type Rule,
  string,
  word,
} from './rules.ts';

const block = (type: string, fields: Readonly<Record<string, Rule>>) =>
  object({ type: word(type), 'block_id?': string(1, 255), ...fields });

const section: Rule = (value, pointer) => [
  ...block('section', {
    'text?': anyText(3000),
    'fields?': list(anyText(2000), 1, 10),
    'accessory?': accessory,
    'expand?': boolean,
  })(value, pointer),
  ...needsTextOrFields(value, pointer),
];

const needsTextOrFields = (value: unknown, pointer: string): readonly Fault[] =>
  isObject(value) && (value.text !== undefined || value.fields !== undefined)
    ? []
    : [{ message: 'must define either `text` or `fields`', pointer }];

const cell = byType({
  raw_text: object({ type: word('raw_text'), text: string(1, 10_000) }),
  raw_number: object({ type: word('raw_number'), value: number, 'text?': string(1, 255) }),
  rich_text: richText,
});

const common = {
  section,
  header: block('header', { text: plainText(150), 'level?': number }),
  divider: block('divider', {}),
  context: block('context', { elements: list(contextElement, 1, 10) }),
  actions: block('actions', { elements: list(actionElement, 1, 25) }),
  image: block('image', {
    alt_text: string(1, 2000),
    'image_url?': string(1, 3000),
    'slack_file?': anything,
    'title?': plainText(2000),
  }),
  rich_text: richText,
};

/** What a message may hold, with Slack's limits (docs.slack.dev, Block Kit reference). */
export const messageBlock = byType({
  ...common,
  markdown: block('markdown', { text: string(1, 12_000) }),
  table: block('table', {
    rows: list(list(cell, 1, 20), 1, 100),
    'column_settings?': list(anything, 0, 20),
  }),
  video: block('video', {
    alt_text: string(1, 2000),
    title: plainText(200),
    thumbnail_url: anything,
    video_url: anything,
  }),
});

/** What a modal or the app's home may hold. */
export const viewBlock = byType({
  ...common,
  input: block('input', {
    label: plainText(2000),
    element: inputElement,
    'hint?': plainText(2000),
    'optional?': boolean,
    'dispatch_action?': boolean,
  }),
});
