import { h } from './dom.js';
import { createFolding } from './fold.js';
import { focusIn, patch } from './keep.js';
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
  const items = h('div', { class: 'items' });
  const log = h('div', { class: 'log', role: 'log', 'aria-label': label, tabindex: '0' }, items);
  const drawing = createDrawing(inThread);
  const fold = createFolding(inThread ? FOLD_IN_THREAD_ABOVE : FOLD_ABOVE);

  /** To the end, but not past the beginning of the last message: a long answer is read from its top. */
  function toEnd() {
    const last = items.querySelector('article:last-of-type');
    log.scrollTop = last ? Math.min(log.scrollHeight, last.offsetTop - log.offsetTop - 12) : log.scrollHeight;
  }

  return {
    element: log,
    rename: name => log.setAttribute('aria-label', name),
    clear: drawing.clear,
    toEnd,
    /** Marks the message whose thread is open and keeps it in sight. */
    point(ts) {
      const bar = drawing.point(ts)?.querySelector('.thread-bar');
      // The panel that opens beside the list makes it narrower first.
      requestAnimationFrame(() => bar?.scrollIntoView({ block: 'nearest' }));
    },
    /** Draws messages; `looks` is what else a message's look depends on, `lead` comes before them, `second` after the first. */
    show(messages, { looks = () => '', lead = [], second = [] }) {
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
      const [first = [], ...others] = messages.map((message, index) => {
        const node = drawing.draw(message, looks(message), messages[index - 1]);
        return inThread ? [node] : [...drawing.dayBefore(message, messages[index - 1]), node];
      });
      patch(items, [...lead, ...first, ...second, ...others.flat()]);
      for (const article of items.querySelectorAll('article')) fold(article, article.dataset.ts);
      if (atEnd) toEnd();
    },
  };
}

function createDrawing(inThread) {
  const drawn = new Map();
  const days = new Map();
  let pointed;

  function redraw(message, signature) {
    const refocus = focusIn(drawn.get(message.ts)?.node);
    const node = renderMessage(message, inThread);
    node.classList.toggle('open', message.ts === pointed);
    drawn.set(message.ts, { signature, node });
    queueMicrotask(() => refocus(node));
    return node;
  }

  return {
    clear: () => drawn.clear(),
    draw(message, look, before) {
      const known = drawn.get(message.ts);
      const signature = JSON.stringify([message, look]);
      const node = known?.signature === signature ? known.node : redraw(message, signature);
      node.classList.toggle('follows', before !== undefined && isContinuation(before, message));
      return node;
    },
    dayBefore(message, before) {
      const name = dayName(message.ts);
      if (before && dayName(before.ts) === name) return [];
      if (!days.has(name)) days.set(name, h('div', { class: 'day', role: 'separator' }, h('span', {}, name)));
      return [days.get(name)];
    },
    point(ts) {
      pointed = ts;
      for (const [each, { node }] of drawn) node.classList.toggle('open', each === ts);
      return drawn.get(ts)?.node;
    },
  };
}

/** Whether a message needs no heading of its own. */
function isContinuation(before, message) {
  const soon = Number(message.ts) - Number(before.ts) < 300;
  const same = before.user === message.user && before.username === message.username;
  return soon && same && !before.ephemeral && !message.ephemeral && !before.reply_count;
}
