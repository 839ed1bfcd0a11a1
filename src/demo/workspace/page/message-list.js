import { h } from './dom.js';
import { renderMessage } from './message.js';
import { dayName } from './time.js';

const NEAR_END = 60;
const FOLD_ABOVE = 400;
const FOLD_IN_THREAD_ABOVE = 220;

/**
 * A list of messages that draws only what changed and stays at its end while its reader is there.
 * @param {{ label: string, inThread: boolean }} options
 */
export function createMessageList({ label, inThread }) {
  const drawn = new Map();
  const unfolded = new Set();
  const items = h('div', { class: 'items' });
  const log = h('div', { class: 'log', role: 'log', 'aria-label': label, tabindex: '0' }, items);

  function draw(message, previous) {
    const before = drawn.get(message.ts);
    const signature = JSON.stringify([message, inThread ? 0 : previous]);
    if (before?.signature === signature) return before.node;
    const node = renderMessage(message, inThread);
    if (before?.node.contains(document.activeElement)) queueMicrotask(() => refocus(before.node, node));
    drawn.set(message.ts, { signature, node });
    return node;
  }

  /** To the end, but not past the beginning of the last message: a long answer is read from its top. */
  function toEnd() {
    const last = items.querySelector('article:last-of-type');
    log.scrollTop = last ? Math.min(log.scrollHeight, last.offsetTop - log.offsetTop - 12) : log.scrollHeight;
  }

  return {
    element: log,
    rename: name => log.setAttribute('aria-label', name),
    clear() {
      drawn.clear();
      items.replaceChildren();
    },
    toEnd,
    /** Marks the message whose thread is open and keeps it in sight. */
    point(ts) {
      for (const [each, { node }] of drawn) node.classList.toggle('open', each === ts);
      // The panel that opens beside the list makes it narrower first.
      requestAnimationFrame(() =>
        drawn.get(ts)?.node.querySelector('.thread-bar')?.scrollIntoView({ block: 'nearest' }),
      );
    },
    /** Draws messages; `extraOf` is what else a message's look depends on. */
    show(messages, extraOf = () => '', lead = [], tail = []) {
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
      const nodes = messages.flatMap((message, index) => {
        const node = draw(message, extraOf(message));
        const before = messages[index - 1];
        node.classList.toggle('follows', before !== undefined && isContinuation(before, message));
        const newDay = !inThread && (!before || dayName(before.ts) !== dayName(message.ts));
        return newDay
          ? [h('div', { class: 'day', role: 'separator' }, h('span', {}, dayName(message.ts))), node]
          : [node];
      });
      items.replaceChildren(...lead, ...nodes, ...tail);
      for (const message of messages)
        fold(drawn.get(message.ts).node, message.ts, unfolded, inThread ? FOLD_IN_THREAD_ABOVE : FOLD_ABOVE);
      if (atEnd) toEnd();
    },
  };
}

/** Whether a message needs no heading of its own. */
function isContinuation(before, message) {
  const soon = Number(message.ts) - Number(before.ts) < 300;
  const same = before.user === message.user && before.username === message.username;
  return soon && same && !before.ephemeral && !message.ephemeral && !before.reply_count;
}

/** Long pastes are folded, as Slack does it. */
function fold(node, ts, unfolded, above) {
  const content = node.querySelector('.content');
  if (
    unfolded.has(ts) ||
    node.querySelector('.unfold') ||
    node.querySelector('.block-actions, .block-rich-text')
  )
    return;
  if (content.scrollHeight <= above) return;
  content.classList.add('folded');
  const button = h(
    'button',
    {
      type: 'button',
      class: 'link unfold',
      onclick: () => {
        unfolded.add(ts);
        content.classList.remove('folded');
        button.remove();
      },
    },
    'Show more',
  );
  content.after(button);
}

/** A live edit must not take the keyboard away from who is about to press something. */
function refocus(from, to) {
  const label = document.activeElement?.textContent;
  const twin = [...to.querySelectorAll('button, select, a')].find(each => each.textContent === label);
  if (from.isConnected) return;
  twin?.focus();
}
