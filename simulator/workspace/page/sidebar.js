import { act } from './api.js';
import { fill, h, icon } from './dom.js';
import { whenChanged } from './keep.js';
import { renderAvatar } from './message.js';
import { get, isBotDm, openChannel } from './model.js';
import { titled } from './words.js';

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
    info.samples.length > 0 ? renderSamples(info, paste) : null,
  );
  const drawPlaces = whenChanged((all, current, unread) => {
    const entry = channel =>
      renderEntry(channel, channel.id === current, unread.includes(channel.id), onChoose);
    fill(channels, all.filter(channel => !isBotDm(channel)).map(entry));
    fill(direct, all.filter(isBotDm).map(entry));
  });
  const drawStatus = whenChanged(connected => {
    const app = titled(info.appName);
    status.classList.toggle('on', connected);
    status.textContent = connected ? `${app} is connected` : `Waiting for ${app}`;
  });

  return {
    element,
    draw() {
      const { channel, unreadChannels, connected } = get();
      drawPlaces(get().info.channels, channel, [...unreadChannels]);
      drawStatus(connected);
    },
  };
}

function renderEntry(channel, isCurrent, isUnread, onChoose) {
  const choose = () => {
    openChannel(channel.id);
    onChoose();
  };
  const isDm = isBotDm(channel);
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
      isDm ? renderAvatar({ id: get().info.bot, name: channel.name }) : icon('hash'),
      h('span', { class: 'name' }, isDm ? titled(channel.name) : channel.name),
      isUnread ? h('span', { class: 'dot' }, h('span', { class: 'sr-only' }, 'unread')) : null,
    ),
  );
}

const renderSamples = ({ samples, deed }, paste) =>
  h(
    'section',
    { class: 'samples', 'aria-labelledby': 'samples-title' },
    h('h2', { id: 'samples-title' }, 'Incidents to paste'),
    deed ? renderDeed(deed) : null,
    ...grouped(samples).map(([group, members], index) =>
      group ? renderGroup(group, members, index === 0, paste) : renderList(members, paste),
    ),
  );

const grouped = samples => [...Map.groupBy(samples, sample => sample.group)];

const renderGroup = (group, samples, isOpen, paste) =>
  h(
    'details',
    isOpen ? { open: true } : {},
    h('summary', {}, group, h('span', { class: 'count' }, ` ${samples.length}`)),
    renderList(samples, paste),
  );

const renderList = (samples, paste) =>
  h(
    'ul',
    {},
    samples.map(sample => renderSample(sample, paste)),
  );

/** Something to do outside Slack, and what came of it. */
function renderDeed(label) {
  const told = h('p', { role: 'status' });
  const button = h('button', { type: 'button' }, label);
  button.onclick = async () => {
    button.disabled = true;
    const { sentence } = await act('deed', {});
    told.textContent = sentence ?? '';
    button.disabled = false;
  };
  return h('div', { class: 'deed' }, button, told);
}

const renderSample = (sample, paste) =>
  h(
    'li',
    {},
    h(
      'button',
      { type: 'button', title: sample.title, onclick: () => paste(sample) },
      icon('paste'),
      h('span', {}, sample.title),
    ),
  );
