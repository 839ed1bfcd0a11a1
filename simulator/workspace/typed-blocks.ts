import type { Wire } from './types.ts';

const PART = /<(?<mark>[^>]+)>/g;

/** The rich text that Slack sends beside the text of a message which a person typed. */
export function typedBlocks(text: string, blockId: string): readonly Wire[] {
  const elements = text
    .split(/(```[\s\S]*?```)/)
    .filter(part => part !== '')
    .map(elementOf);
  return [{ type: 'rich_text', block_id: blockId, elements }];
}

function elementOf(part: string): Wire {
  const fenced = /^```\n?([\s\S]*?)\n?```$/.exec(part);
  if (!fenced) return { type: 'rich_text_section', elements: inlineOf(part) };
  return { type: 'rich_text_preformatted', border: 0, elements: inlineOf(fenced[1] ?? '') };
}

function inlineOf(text: string): readonly Wire[] {
  const elements: Wire[] = [];
  let at = 0;
  for (const found of text.matchAll(PART)) {
    if (found.index > at) elements.push(plain(text.slice(at, found.index)));
    elements.push(marked(found.groups?.mark ?? ''));
    at = found.index + found[0].length;
  }
  if (at < text.length) elements.push(plain(text.slice(at)));
  return elements;
}

const plain = (text: string): Wire => ({ type: 'text', text: plainTextOf(text) });

const plainTextOf = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function marked(mark: string): Wire {
  const [target = '', label] = mark.split('|');
  if (target.startsWith('@')) return { type: 'user', user_id: target.slice(1) };
  if (target.startsWith('#')) return { type: 'channel', channel_id: target.slice(1) };
  if (target.startsWith('!subteam^')) return { type: 'usergroup', usergroup_id: target.slice(9) };
  if (target.startsWith('!')) return { type: 'broadcast', range: target.slice(1) };
  return { type: 'link', url: plainTextOf(target), ...(label ? { text: plainTextOf(label) } : {}) };
}
