import { act } from './api.js';
import { createComposer } from './composer.js';
import { h, icon } from './dom.js';
import { createMessageList } from './message-list.js';
import { channelNamed, closeThread, find, get, isBotDm, repliesTo } from './model.js';
import { titled } from './words.js';

/** The panel in which a thread is read and answered. */
export function createThread() {
  const list = createMessageList({ label: 'Thread', inThread: true });
  const where = h('span', { class: 'quiet' });
  const count = h('span', {});
  const bar = h('div', { class: 'reply-count', role: 'separator' }, count);
  const thinking = h('p', { class: 'thinking', role: 'status' });
  const composer = createComposer({
    commands: false,
    send: text => act('say', { channel: get().thread.channel, threadTs: get().thread.ts, text }),
  });
  composer.rename('Reply in thread');
  const element = h(
    'aside',
    {
      class: 'thread',
      'aria-label': 'Thread',
      hidden: true,
      onkeydown: event => event.key === 'Escape' && leave(),
    },
    renderHead(where),
    list.element,
    thinking,
    composer.element,
  );
  let shown;

  function draw() {
    const { thread } = get();
    const first = thread ? find(thread.channel, thread.ts) : undefined;
    element.hidden = !first;
    document.body.classList.toggle('with-thread', Boolean(first));
    const isOther = first !== undefined && shown !== thread;
    shown = first ? thread : undefined;
    if (!first) return;
    const replies = repliesTo(thread.channel, thread.ts);
    where.textContent = placeOf(channelNamed(thread.channel));
    count.textContent = countOf(replies.length);
    thinking.textContent = statusOf(thread);
    if (isOther) list.clear();
    list.show([first, ...replies], { second: [bar] });
    if (isOther) list.toEnd();
  }

  return { element, draw, focus: composer.focus };
}

const renderHead = where =>
  h(
    'header',
    { class: 'panel-head' },
    h('h2', {}, 'Thread'),
    where,
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Close thread', onclick: leave },
      icon('close'),
    ),
  );

/** Closes the thread and gives the keyboard back to where it was opened. */
function leave() {
  const { ts } = get().thread;
  closeThread();
  document.querySelector(`.channel [data-ts="${ts}"] .thread-bar`)?.focus();
}

const placeOf = channel => (isBotDm(channel) ? titled(channel.name) : `#${channel.name}`);
const countOf = count => (count === 0 ? 'No replies yet' : count === 1 ? '1 reply' : `${count} replies`);

function statusOf({ channel, ts }) {
  const status = get().thinking.get(`${channel}/${ts}`);
  return status ? `${titled(get().info.appName)} ${status}` : '';
}
