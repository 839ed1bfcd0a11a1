import { fill, h, icon } from './dom.js';
import { renderAvatar } from './message.js';
import { get, isBotDm, openChannel } from './model.js';

/** Channels, the bot, and what can be pasted. */
export function createSidebar({ paste, onChoose }) {
  const channels = h('ul', {});
  const direct = h('ul', {});
  const status = h('p', { class: 'status', role: 'status' });
  const { info } = get();
  const element = h(
    'div',
    { class: 'sidebar', id: 'sidebar' },
    h(
      'header',
      { class: 'team' },
      h('span', { class: 'team-mark', 'aria-hidden': 'true' }),
      h('div', {}, h('h1', {}, info.team.name), status),
    ),
    h('nav', { 'aria-label': 'Channels' }, h('h2', {}, 'Channels'), channels, h('h2', {}, 'Apps'), direct),
    info.samples.length > 0 ? renderSamples(info.samples, paste) : null,
  );

  function entry(channel) {
    const { channel: current, unreadChannels } = get();
    const isCurrent = channel.id === current;
    const isUnread = unreadChannels.has(channel.id);
    const choose = () => {
      openChannel(channel.id);
      onChoose();
    };
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: isUnread ? 'unread' : '',
          'aria-current': isCurrent ? 'page' : undefined,
          onclick: choose,
        },
        isBotDm(channel) ? renderAvatar({ id: get().info.bot, name: channel.name }) : icon('hash'),
        h('span', { class: 'name' }, isBotDm(channel) ? titled(channel.name) : channel.name),
        isUnread ? h('span', { class: 'dot' }, h('span', { class: 'sr-only' }, 'unread')) : null,
      ),
    );
  }

  return {
    element,
    draw() {
      const all = get().info.channels;
      fill(channels, all.filter(channel => !isBotDm(channel)).map(entry));
      fill(direct, all.filter(isBotDm).map(entry));
      status.classList.toggle('on', get().connected);
      status.textContent = get().connected
        ? `${titled(info.appName)} is connected`
        : `Waiting for ${titled(info.appName)}`;
    },
  };
}

export const titled = name => name.charAt(0).toUpperCase() + name.slice(1);

const renderSamples = (samples, paste) =>
  h(
    'section',
    { class: 'samples', 'aria-labelledby': 'samples-title' },
    h('h2', { id: 'samples-title' }, 'Incidents to paste'),
    h(
      'ul',
      {},
      samples.map(sample =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', title: sample.title, onclick: () => paste(sample) },
            icon('paste'),
            h('span', {}, sample.title),
          ),
        ),
      ),
    ),
  );
