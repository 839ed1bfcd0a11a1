import { act } from './api.js';
import { createComposer } from './composer.js';
import { h, icon } from './dom.js';
import { createMessageList } from './message-list.js';
import { channelNamed, closeThread, find, get, isBotDm, repliesTo } from './model.js';
import { titled } from './sidebar.js';

/** The panel in which a thread is read and answered. */
export function createThread() {
  const list = createMessageList({ label: 'Thread', inThread: true });
  const where = h('span', { class: 'quiet' });
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
      onkeydown: event => event.key === 'Escape' && closeThread(),
    },
    h(
      'header',
      { class: 'panel-head' },
      h('h2', {}, 'Thread'),
      where,
      h(
        'button',
        { type: 'button', class: 'plain', 'aria-label': 'Close thread', onclick: closeThread },
        icon('close'),
      ),
    ),
    list.element,
    thinking,
    composer.element,
  );
  let shown = '';

  return {
    element,
    draw() {
      const { thread } = get();
      const first = thread ? find(thread.channel, thread.ts) : undefined;
      element.hidden = !first;
      document.body.classList.toggle('with-thread', Boolean(first));
      if (!first) {
        shown = '';
        return;
      }
      const channel = channelNamed(thread.channel);
      const isOther = shown !== `${thread.channel}/${thread.ts}`;
      shown = `${thread.channel}/${thread.ts}`;
      where.textContent = isBotDm(channel) ? titled(channel.name) : `#${channel.name}`;
      if (isOther) list.clear();
      const replies = repliesTo(thread.channel, thread.ts);
      list.show([first, ...replies]);
      const bar = h(
        'div',
        { class: 'reply-count', role: 'separator' },
        h('span', {}, countOf(replies.length)),
      );
      list.element.querySelector('article').after(bar);
      thinking.textContent = statusOf(thread);
      if (isOther) list.toEnd();
    },
    focus: composer.focus,
  };
}

const countOf = count => (count === 0 ? 'No replies yet' : count === 1 ? '1 reply' : `${count} replies`);

function statusOf({ channel, ts }) {
  const status = get().thinking.get(`${channel}/${ts}`);
  return status ? `${titled(get().info.appName)} ${status}` : '';
}
