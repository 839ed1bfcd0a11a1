import { codeBlock } from './code.js';
import { h } from './dom.js';
import { withEmoji } from './emoji.js';
import { linkTo } from './mrkdwn.js';

const INLINE =
  /`(?<code>[^`\n]+)`|\[(?<label>[^\]\n]+)\]\((?<url>[^)\s]+)\)|\*\*(?<bold>[^*\n]+)\*\*|(?<![\w*])[*_](?<italic>[^*_\n]+)[*_](?![\w*])|~~(?<strike>[^~\n]+)~~/g;

/** Standard Markdown, as far as a `markdown` block needs it. */
export function renderMarkdown(text) {
  return text.split(/(```[\s\S]+?```)/).flatMap(part => {
    const fenced = /^```[\w-]*\n?([\s\S]+?)\n?```$/.exec(part);
    if (fenced) return [codeBlock(fenced[1])];
    return part
      .split(/\n{2,}/)
      .filter(paragraph => paragraph.trim() !== '')
      .map(renderParagraph);
  });
}

function renderParagraph(paragraph) {
  const lines = paragraph.replace(/^\n+|\n+$/g, '').split('\n');
  const heading = /^(#{1,6}) (.+)$/.exec(lines[0]);
  if (heading)
    return h('div', {}, h('strong', { class: 'heading' }, renderInline(heading[2])), rest(lines.slice(1)));
  if (lines.every(line => /^\s*[-*] /.test(line))) return listOf('ul', lines, /^\s*[-*] /);
  if (lines.every(line => /^\s*\d+\. /.test(line))) return listOf('ol', lines, /^\s*\d+\. /);
  if (lines.every(line => line.startsWith('>')))
    return h('blockquote', {}, renderInline(lines.map(line => line.replace(/^> ?/, '')).join('\n')));
  return h('div', { class: 'prose' }, renderInline(lines.join('\n')));
}

const rest = lines => (lines.length > 0 ? [renderParagraph(lines.join('\n'))] : []);
const listOf = (tag, lines, mark) =>
  h(
    tag,
    {},
    lines.map(line => h('li', {}, renderInline(line.replace(mark, '')))),
  );

function renderInline(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    const { code, label, url, bold, italic, strike } = found.groups;
    nodes.push(...withEmoji(text.slice(at, found.index)));
    if (code !== undefined) nodes.push(h('code', {}, code));
    else if (url !== undefined) nodes.push(linkTo(url, label));
    else if (bold !== undefined) nodes.push(h('strong', {}, renderInline(bold)));
    else if (italic !== undefined) nodes.push(h('em', {}, renderInline(italic)));
    else nodes.push(h('s', {}, renderInline(strike)));
    at = found.index + found[0].length;
  }
  return [...nodes, ...withEmoji(text.slice(at))];
}
