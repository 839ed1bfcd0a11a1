import { act } from './api.js';
import { fill, h, icon } from './dom.js';
import { whenChanged } from './keep.js';
import { renderAvatar } from './message.js';
import { get, isBotDm, openTab } from './model.js';
import { titled } from './words.js';

/** The line above a channel: its name, and its topic or the app's tabs. */
export function createHeading(onMenu) {
  const element = h('header', { class: 'panel-head' });
  const draw = whenChanged((channel, tab) => {
    const isDm = isBotDm(channel);
    fill(
      element,
      renderMenuButton(onMenu),
      isDm ? renderAvatar({ id: get().info.bot, name: channel.name }) : null,
      h('h2', {}, isDm ? titled(channel.name) : [icon('hash'), channel.name]),
      isDm ? renderTabs(tab) : h('span', { class: 'topic' }, channel.topic),
    );
  });
  return { element, draw };
}

const renderMenuButton = onMenu =>
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
  );

const renderTabs = current =>
  h(
    'div',
    { class: 'tabs', role: 'tablist' },
    ['home', 'messages'].map(tab => renderTab(tab, tab === current)),
  );

function renderTab(tab, isCurrent) {
  const open = () => {
    openTab(tab);
    void act('open-home', { tab });
  };
  return h(
    'button',
    { type: 'button', role: 'tab', 'aria-selected': String(isCurrent), onclick: open },
    titled(tab),
  );
}
