import { anything, boolean, byType, list, object, type Rule, string, word, wrapped } from './rules.ts';

const id = string(1, 255);
const plainFields = (max: number) => ({ type: word('plain_text'), text: string(1, max), 'emoji?': boolean });

/** A plain text object; limits by Slack's text object page. */
export const plainText = (max: number): Rule => wrapped(object(plainFields(max)));

/** A text object of either form. */
export const anyText = (max: number): Rule =>
  wrapped(
    byType({
      plain_text: object(plainFields(max)),
      mrkdwn: object({ type: word('mrkdwn'), text: string(1, max), 'verbatim?': boolean }),
    }),
  );

const confirm = object({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  'style?': word('primary', 'danger'),
});

/** An option of a menu: text up to 75 characters, value up to 150, by Slack's option object page. */
const option = object({
  text: anyText(75),
  value: string(1, 150),
  'description?': anyText(75),
  'url?': string(1, 3000),
});

const optionGroups = list(object({ label: plainText(75), options: list(option, 1, 100) }), 1, 100);

const button = object({
  type: word('button'),
  text: plainText(75),
  'action_id?': id,
  'url?': string(1, 3000),
  'value?': string(1, 2000),
  'style?': word('primary', 'danger'),
  'confirm?': confirm,
  'accessibility_label?': string(1, 75),
});

const staticSelect: Rule = (value, pointer) => [
  ...object({
    type: word('static_select'),
    'placeholder?': plainText(150),
    'action_id?': id,
    'options?': list(option, 1, 100),
    'option_groups?': optionGroups,
    'initial_option?': option,
    'confirm?': confirm,
    'focus_on_load?': boolean,
  })(value, pointer),
  ...eitherOf(value, pointer, 'options', 'option_groups'),
];

function eitherOf(value: unknown, pointer: string, first: string, second: string) {
  const has = (name: string) => typeof value === 'object' && value !== null && name in value;
  return has(first) || has(second)
    ? []
    : [{ message: `must define either \`${first}\` or \`${second}\``, pointer }];
}

const overflow = object({
  type: word('overflow'),
  'action_id?': id,
  options: list(option, 1, 5),
  'confirm?': confirm,
});

/** An image inside a section or a context. */
const imageElement = object({
  type: word('image'),
  'image_url?': string(1, 3000),
  'slack_file?': anything,
  alt_text: string(1, 2000),
});

const plainTextInput = object({
  type: word('plain_text_input'),
  'action_id?': id,
  'initial_value?': string(0, 3000),
  'multiline?': boolean,
  'min_length?': anything,
  'max_length?': anything,
  'placeholder?': plainText(150),
  'focus_on_load?': boolean,
  'dispatch_action_config?': anything,
});

const choices = (type: string) =>
  object({
    type: word(type),
    'action_id?': id,
    options: list(option, 1, 10),
    'initial_option?': option,
    'initial_options?': list(option, 1, 10),
    'confirm?': confirm,
    'focus_on_load?': boolean,
  });

const interactive = {
  button,
  static_select: staticSelect,
  overflow,
  checkboxes: choices('checkboxes'),
  radio_buttons: choices('radio_buttons'),
};

/** What an actions block may hold. */
export const actionElement = byType(interactive);

/** What may stand beside a section's text. */
export const accessory = byType({ ...interactive, image: imageElement });

/** What a modal's input block may hold. */
export const inputElement = byType({
  plain_text_input: plainTextInput,
  static_select: staticSelect,
  checkboxes: choices('checkboxes'),
  radio_buttons: choices('radio_buttons'),
});

/** What a context block may hold. */
export const contextElement = byType({
  image: imageElement,
  plain_text: object(plainFields(3000)),
  mrkdwn: object({ type: word('mrkdwn'), text: string(1, 3000), 'verbatim?': boolean }),
});
