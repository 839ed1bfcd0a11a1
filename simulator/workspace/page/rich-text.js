import { codeBlock } from './code.js';
import { h } from './dom.js';
import { emojiNamed, withEmoji } from './emoji.js';
import { channelNamed, get, personNamed } from './model.js';
import { linkTo, mention } from './mrkdwn.js';

/** A rich text block as nodes. */
export const renderRichText = block => (block.elements ?? []).map(renderElement);

function renderElement(element) {
  switch (element.type) {
    case 'rich_text_preformatted':
      return codeBlock(element.elements.map(plainOf).join(''));
    case 'rich_text_quote':
      return h('blockquote', {}, element.elements.map(renderRun));
    case 'rich_text_list':
      return h(
        element.style === 'ordered' ? 'ol' : 'ul',
        { class: `indent-${element.indent ?? 0}` },
        element.elements.map(item => h('li', {}, item.elements.map(renderRun))),
      );
    default:
      return h('div', { class: 'prose' }, (element.elements ?? []).map(renderRun));
  }
}

const plainOf = run => run.text ?? run.url ?? run.name ?? '';

function renderRun(run) {
  const nodes = bare(run);
  const { bold, italic, strike, code } = run.style ?? {};
  let result = code ? [h('code', {}, plainOf(run))] : nodes;
  if (bold) result = [h('strong', {}, result)];
  if (italic) result = [h('em', {}, result)];
  if (strike) result = [h('s', {}, result)];
  return h('span', {}, result);
}

function bare(run) {
  switch (run.type) {
    case 'text':
      return withEmoji(run.text);
    case 'link':
      return [linkTo(run.url, run.text ?? run.url)];
    case 'emoji':
      return withEmoji(emojiNamed(run.name));
    case 'user':
      return [mention(`@${personNamed(run.user_id)?.name ?? 'someone'}`)];
    case 'channel':
      return [mention(`#${channelNamed(run.channel_id)?.name ?? 'channel'}`)];
    case 'usergroup':
      return [
        mention(`@${get().info.userGroups.find(group => group.id === run.usergroup_id)?.handle ?? 'group'}`),
      ];
    case 'broadcast':
      return [mention(`@${run.range}`)];
    case 'date':
      return [run.fallback ?? new Date(run.timestamp * 1000).toLocaleString()];
    default:
      return [plainOf(run)];
  }
}
