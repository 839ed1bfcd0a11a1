const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  '#x27': "'",
  nbsp: ' ',
};

/** Nested escapes (JSON in HTML in Slack) need a few rounds; nobody pastes more. */
const MAX_ROUNDS = 8;

/** Undoes what JSON, HTML and Slack did to a text on its way here, until nothing is left to undo. */
export function stripEscapes(text: string): string {
  let before = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const after = unlink(unentity(unbackslash(withoutControls(before))));
    if (after === before) return after;
    before = after;
  }
  return before;
}

/** Control and format characters but for blanks, written out: classes of Unicode are slow. */
const CONTROL = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
const FORMAT =
  '\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufff9-\\ufffb';
const TERMINAL = new RegExp(`[${CONTROL}]\\[[\\d;]{0,15}[a-z]`, 'gi');
const INVISIBLE = new RegExp(`[${CONTROL}${FORMAT}]|\\udb40[\\udc01\\udc20-\\udc7f]`, 'g');
/** What is left of a colour when the escape character was lost on the way. */
const COLOUR_START = /\[\d{1,3}[;m]/;
const COLOUR = /\[\d{1,3}(?:;\d{1,3}){0,4}m(?!\])/g;

/** Whether a text has nothing but ASCII and no colours, as most pastes do; other control characters do no harm. */
export function isPlainAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length && !text.includes('\u001b');
}

/** Takes out colours and characters that nobody sees. */
function withoutControls(text: string): string {
  // Most pastes are plain ASCII: looking for anything else costs more than all the rest.
  const visible = isPlainAscii(text) ? text : text.replace(TERMINAL, '').replace(INVISIBLE, '');
  return visible.includes('[') && COLOUR_START.test(visible) ? visible.replace(COLOUR, '') : visible;
}

/** `\"` → `"`, `\n` → line break, `\u003c` → `<`; however many backslashes stand before it. */
function unbackslash(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\+(u00[0-7][0-9a-f]|["'/nrt])?/gi, (run: string, escaped?: string) => {
    if (escaped === undefined) return run;
    if (escaped.length > 1) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return 'nrt'.includes(escaped) ? '\n' : '"\'/'.includes(escaped) ? escaped : run;
  });
}

/** `&lt;`, and `&amp;lt;` where a text was escaped twice. */
function unentity(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:amp;)*(amp|lt|gt|quot|apos|nbsp|#39|#34|#x27);/gi,
    (whole, name: string) => CHARACTERS[name.toLowerCase()] ?? whole,
  );
}

const LINKS = ['<http', '<ftp:', '<mailto:', '<tel:', '<br'];

/** `<https://host/path>` → the address, `<http://a.b|a.b>` → what was typed; placeholders such as `<none>` stay. */
function unlink(text: string): string {
  if (!text.includes('<') || !LINKS.some(start => text.includes(start))) return text;
  return text
    .replace(/<((?:https?|ftp|mailto|tel):[^<>|\s]+)(?:\|([^<>\n]*))?>/g, (_, url: string, label?: string) =>
      label === undefined || label === '' ? url : label,
    )
    .replace(/<br ?\/?>/g, '\n');
}
