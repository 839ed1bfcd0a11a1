import type { Channel, Person, UserGroup } from './types.ts';

/** Who and what can be mentioned. */
export interface Mentionable {
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly userGroups: readonly UserGroup[];
}

/** Parts that Slack keeps as code: fenced, then inline. */
const CODE = /```[\s\S]*?```|`[^`\n]+`/g;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,12}(?![\w-])/gi;
const URL_OR_DOMAIN =
  /\bhttps?:\/\/[^\s<>|"'`]+|(?<![\w@./:-])(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|cloud)(?:\/[^\s<>|"'`]*)?(?![\w-]|\.[\w-])/gi;
const TRAILING = /[.,;:!?)\]}']+$/;

/**
 * Text as Slack hands it to apps when a person types or pastes it: `&`, `<`, `>` as entities, addresses as links, mentions as ids
 * (docs.slack.dev, "Formatting message text"). Bare domains become links too, outside of code.
 */
export function mangle(typed: string, known: Mentionable): string {
  const text = escapeText(typed.replaceAll('\r\n', '\n'));
  let result = '';
  let at = 0;
  for (const code of text.matchAll(CODE)) {
    result += mangleProse(text.slice(at, code.index), known) + linkUrls(code[0]);
    at = code.index + code[0].length;
  }
  return result + mangleProse(text.slice(at), known);
}

/** The three characters that Slack's mark-up reserves. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the macOS keyboard does to quotes and dashes on their way into the composer. */
export const smarten = (typed: string): string =>
  typed
    .replaceAll(/(?<=^|[\s([{])"/gm, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([{])'/gm, '‘')
    .replaceAll("'", '’')
    .replaceAll(/(?<!-)--(?!-)/g, '—');

const mangleProse = (text: string, known: Mentionable): string =>
  mention(link(text.replaceAll(EMAIL, email => `<mailto:${email}|${email}>`)), known);

const linkUrls = (text: string): string =>
  text.replaceAll(URL_OR_DOMAIN, found => (found.startsWith('http') ? linked(found) : found));

/** Links what no link covers yet. */
const link = (text: string): string =>
  text
    .split(/(<mailto:[^>]*>)/)
    .map(part => (part.startsWith('<mailto:') ? part : part.replaceAll(URL_OR_DOMAIN, linked)))
    .join('');

function linked(found: string): string {
  // An escaped angle bracket or quotation mark after an address is not part of it.
  const end = found.search(/&(?:gt|lt);/);
  const whole = end < 0 ? found : found.slice(0, end);
  const url = whole.replace(TRAILING, '');
  const rest = found.slice(url.length);
  return /^https?:/i.test(url) ? `<${url}>${rest}` : `<http://${url}|${url}>${rest}`;
}

function mention(text: string, { people, channels, userGroups }: Mentionable): string {
  const at = (name: string) => {
    if (['here', 'channel', 'everyone'].includes(name)) return `<!${name}>`;
    const person = people.find(each => each.name === name);
    if (person) return `<@${person.id}>`;
    const group = userGroups.find(each => each.handle === name);
    return group ? `<!subteam^${group.id}>` : undefined;
  };
  return text
    .split(/(<[^>]*>)/)
    .map(part =>
      part.startsWith('<')
        ? part
        : part
            .replaceAll(/(?<![\w.@/])@([a-z0-9][a-z0-9._-]{0,79})/g, (whole, name: string) => {
              const trimmed = name.replace(/[._-]+$/, '');
              const found = at(trimmed);
              return found ? found + name.slice(trimmed.length) : whole;
            })
            .replaceAll(/(?<![\w&#/])#([a-z0-9][a-z0-9_-]{0,79})/g, (whole, name: string) => {
              const channel = channels.find(each => each.kind === 'channel' && each.name === name);
              return channel ? `<#${channel.id}|${name}>` : whole;
            }),
    )
    .join('');
}
