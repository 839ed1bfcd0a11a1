import { codeBlock } from './code.js';
import { h, icon } from './dom.js';

const PREVIEW_LINES = 12;

/** A file under a message: its name, its size, and its text if it has any. */
export function renderFile(file) {
  const lines = file.text.split('\n');
  const isLong = lines.length > PREVIEW_LINES;
  const body = h('div', { class: 'file-body' });
  const draw = whole =>
    body.replaceChildren(codeBlock((whole ? lines : lines.slice(0, PREVIEW_LINES)).join('\n')));
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'link',
      'aria-expanded': 'false',
      onclick: () => {
        const whole = toggle.getAttribute('aria-expanded') === 'false';
        toggle.setAttribute('aria-expanded', String(whole));
        toggle.textContent = whole ? 'Show less' : `Show all ${lines.length} lines`;
        draw(whole);
      },
    },
    `Show all ${lines.length} lines`,
  );
  if (file.text) draw(false);
  return h(
    'div',
    { class: 'file' },
    h(
      'div',
      { class: 'file-head' },
      icon('file'),
      h('a', { href: file.url, download: file.name }, file.title || file.name),
      h('span', { class: 'quiet' }, sizeOf(file.size)),
    ),
    body,
    isLong ? toggle : null,
  );
}

const sizeOf = bytes =>
  bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} kB`;
