import { h, icon } from './dom.js';
import { renderAvatar } from './message.js';
import { get, isBotDm } from './model.js';
import { titled } from './words.js';

/** How a channel begins; where nothing was said yet, what to do. */
export function renderBeginning(channel, isEmpty, pasteFirst) {
  const isDm = isBotDm(channel);
  const hasHint = isEmpty && (isDm || channel.id === get().info.watched);
  return h(
    'div',
    { class: isEmpty ? 'beginning empty' : 'beginning' },
    isDm
      ? renderAvatar({ id: get().info.bot, name: channel.name })
      : h('span', { class: 'big-hash', 'aria-hidden': 'true' }, icon('hash')),
    h('h3', {}, isDm ? titled(channel.name) : `#${channel.name}`),
    h('p', { class: 'quiet' }, isDm ? 'Ask here what you would rather not ask in a channel.' : channel.topic),
    hasHint ? renderHint(pasteFirst) : null,
  );
}

function renderHint(pasteFirst) {
  const { hint, samples } = get().info;
  const button = h(
    'button',
    { type: 'button', class: 'button primary', onclick: pasteFirst },
    'Paste the first incident',
  );
  return h(
    'div',
    { class: 'hint', role: 'note', 'aria-label': 'What to do' },
    h('p', {}, hint),
    samples.length > 0 ? button : null,
  );
}
