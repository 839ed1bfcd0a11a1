import { act } from './api.js';
import { renderBlocks } from './blocks.js';
import { createComposer } from './composer.js';
import { fill, h, icon } from './dom.js';
import { renderAvatar } from './message.js';
import { createMessageList } from './message-list.js';
import { currentChannel, get, isBotDm, isUnread, openTab, repliesTo, topLevel } from './model.js';
import { titled } from './sidebar.js';

/** The middle of the page: a channel's heading, its messages, and the box to write in. */
export function createChannel({ onMenu, onSaid, pasteFirst }) {
  const list = createMessageList({ label: 'Messages', inThread: false });
  const heading = h('header', { class: 'panel-head' });
  const home = h('div', { class: 'home', role: 'tabpanel', 'aria-label': 'Home' });
  const composer = createComposer({ commands: true, send });
  const element = h('main', { class: 'channel' }, heading, list.element, home, composer.element);
  let shown = '';
  let pointed;

  async function send(text) {
    const channel = get().channel;
    if (text.trimStart().startsWith('/')) return act('command', { channel, text });
    const answer = await act('say', { channel, text });
    if (answer.ok) onSaid(channel, answer.ts);
    list.toEnd();
    return answer;
  }

  function drawHeading(channel) {
    const isDm = isBotDm(channel);
    fill(
      heading,
      h(
        'button',
        {
          type: 'button',
          class: 'plain menu-button',
          'aria-label': 'Channels and incidents',
          'aria-controls': 'sidebar',
          onclick: onMenu,
        },
        icon('menu'),
      ),
      isDm ? renderAvatar({ id: get().info.bot, name: channel.name }) : null,
      h('h2', {}, isDm ? titled(channel.name) : [icon('hash'), channel.name]),
      isDm ? renderTabs() : h('span', { class: 'topic' }, channel.topic),
    );
  }

  const renderTabs = () =>
    h(
      'div',
      { class: 'tabs', role: 'tablist' },
      ['home', 'messages'].map(tab =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(get().tab === tab),
            onclick: () => {
              openTab(tab);
              void act('open-home', { tab });
            },
          },
          titled(tab),
        ),
      ),
    );

  return {
    element,
    put: composer.put,
    focus: composer.focus,
    draw() {
      const channel = currentChannel();
      const isOther = shown !== channel.id;
      const thread = get().thread?.ts;
      const name = isBotDm(channel) ? `Message ${titled(channel.name)}` : `Message #${channel.name}`;
      const atHome = isBotDm(channel) && get().tab === 'home';
      shown = channel.id;
      drawHeading(channel);
      composer.rename(name);
      list.rename(`Messages in ${isBotDm(channel) ? titled(channel.name) : channel.name}`);
      if (isOther) list.clear();
      const messages = topLevel(channel.id);
      const look = message => [
        isUnread(message.channel, message.ts),
        repliesTo(message.channel, message.ts).map(reply => reply.ts),
      ];
      list.show(messages, look, [renderBeginning(channel, messages.length === 0, pasteFirst)]);
      list.element.hidden = atHome;
      composer.element.hidden = atHome;
      home.hidden = !atHome;
      if (atHome) fill(home, renderHome());
      if (isOther) list.toEnd();
      if (thread !== pointed) list.point(thread);
      pointed = thread;
    },
  };
}

const renderHome = () =>
  get().home
    ? renderBlocks(get().home.blocks, { channel: '', ts: '' })
    : h('p', { class: 'quiet' }, `${titled(get().info.appName)} has nothing on its home yet.`);

/** How a channel begins; where nothing was said yet, what to do. */
function renderBeginning(channel, isEmpty, pasteFirst) {
  const { info } = get();
  const isDm = isBotDm(channel);
  const hasHint = channel.id === info.watched || isDm;
  return h(
    'div',
    { class: `beginning ${isEmpty ? 'empty' : ''}`.trim() },
    isDm
      ? renderAvatar({ id: info.bot, name: channel.name })
      : h('span', { class: 'big-hash', 'aria-hidden': 'true' }, icon('hash')),
    h('h3', {}, isDm ? titled(channel.name) : `#${channel.name}`),
    h('p', { class: 'quiet' }, isDm ? 'Ask here what you would rather not ask in a channel.' : channel.topic),
    isEmpty && hasHint
      ? h(
          'div',
          { class: 'hint', role: 'note', 'aria-label': 'What to do' },
          h('p', {}, info.hint),
          info.samples.length > 0
            ? h(
                'button',
                { type: 'button', class: 'button primary', onclick: pasteFirst },
                'Paste the first incident',
              )
            : null,
        )
      : null,
  );
}
