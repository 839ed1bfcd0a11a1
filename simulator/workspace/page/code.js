import { h, icon } from './dom.js';

/** A block of code with a button that copies it. */
export function codeBlock(text) {
  const label = h('span', {}, 'Copy');
  const button = h(
    'button',
    { class: 'copy', type: 'button', 'aria-label': 'Copy code', onclick: copy },
    icon('copy'),
    label,
  );
  async function copy() {
    await navigator.clipboard.writeText(text);
    label.textContent = 'Copied';
    button.classList.add('done');
    setTimeout(() => {
      label.textContent = 'Copy';
      button.classList.remove('done');
    }, 1600);
  }
  return h('div', { class: 'code' }, h('pre', { tabindex: '0' }, h('code', {}, text)), button);
}
