import { codeBlock } from './code.js';
import { h } from './dom.js';
import { emojiNamed, withEmoji } from './emoji.js';
import { channelNamed, get, personNamed } from './model.js';

const INLINE =
  /<(?<mark>[^<>\n]+)>|`(?<code>[^`\n]+)`|(?<![\w*])\*(?<bold>\S(?:[^*\n]*\S)?)\*(?![\w*])|(?<![\w_])_(?<italic>\S(?:[^_\n]*\S)?)_(?![\w_])|(?<![\w~])~(?<strike>\S(?:[^~\n]*\S)?)~(?![\w~])|:(?<emoji>[a-z0-9_+'-]+(?:::skin-tone-\d)?):/g;

const decode = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Slack's own mark-up as nodes; every piece of text goes in as text. */
export function renderMrkdwn(text) {
  return text.split(/(```[\s\S]+?```)/).flatMap(part => {
    const fenced = /^```\n?([\s\S]+?)\n?```$/.exec(part);
    return fenced ? [codeBlock(plainOf(fenced[1]))] : renderProse(part);
  });
}

/** What a marked text says without its marks: for code and for names. */
const plainOf = text =>
  decode(text.replaceAll(/<([^<>|\n]+)(?:\|([^<>\n]+))?>/g, (_, target, label) => label ?? target));

function renderProse(text) {
  const groups = [];
  for (const line of text.split('\n')) {
    const isQuote = line.startsWith('&gt;');
    const last = groups.at(-1);
    if (last && last.isQuote === isQuote) last.lines.push(line);
    else groups.push({ isQuote, lines: [line] });
  }
  return groups.flatMap(({ isQuote, lines }) =>
    isQuote
      ? [h('blockquote', {}, renderInline(lines.map(line => line.replace(/^&gt; ?/, '')).join('\n')))]
      : renderInline(lines.join('\n')),
  );
}

/** Mark-up within a line. */
export function renderInline(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    nodes.push(...withEmoji(decode(text.slice(at, found.index))));
    nodes.push(...renderFound(found.groups, found[0]));
    at = found.index + found[0].length;
  }
  nodes.push(...withEmoji(decode(text.slice(at))));
  return nodes;
}

function renderFound({ mark, code, bold, italic, strike, emoji }, whole) {
  if (mark !== undefined) return [renderMark(mark)];
  if (code !== undefined) return [h('code', {}, plainOf(code))];
  if (bold !== undefined) return [h('strong', {}, renderInline(bold))];
  if (italic !== undefined) return [h('em', {}, renderInline(italic))];
  if (strike !== undefined) return [h('s', {}, renderInline(strike))];
  const char = emojiNamed(emoji);
  return char.startsWith(':') ? [whole] : withEmoji(char);
}

function renderMark(mark) {
  const [target, label] = mark.split('|');
  if (target.startsWith('@')) return mention(`@${personNamed(target.slice(1))?.name ?? label ?? 'someone'}`);
  if (target.startsWith('#')) return mention(`#${channelNamed(target.slice(1))?.name ?? label ?? 'channel'}`);
  if (target.startsWith('!subteam^')) return mention(`@${groupNamed(target.slice(9)) ?? 'group'}`);
  if (target.startsWith('!date^')) return label ?? target;
  if (target.startsWith('!')) return mention(`@${target.slice(1)}`);
  return linkTo(decode(target), decode(label ?? target.replace(/^mailto:/, '')));
}

const groupNamed = id => get().info.userGroups.find(group => group.id === id)?.handle;

export const mention = text => h('span', { class: 'mention' }, text);

/** A link, if it leads to the web or to a mailbox; its text otherwise. */
export function linkTo(url, label) {
  return /^(https?:\/\/|mailto:)/i.test(url)
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label)
    : h('span', {}, label);
}
