import { h, icon } from './dom.js';
import { createOffers } from './offers.js';

const MAX_HEIGHT = 260;

/**
 * A box to write in: Enter sends, Shift+Enter makes a line, `/` and `@` offer what there is.
 * @param {{ send: (text: string) => Promise<{ ok: boolean, sentence?: string }>, commands: boolean }} options
 */
export function createComposer({ send, commands }) {
  const error = h('p', { class: 'composer-error', role: 'alert', hidden: true });
  const box = h('textarea', {
    rows: '1',
    spellcheck: 'false',
    autocomplete: 'off',
    oninput: changed,
    onkeydown: pressed,
  });
  const offers = createOffers({ box, commands, put });
  const button = h(
    'button',
    { type: 'button', class: 'send', 'aria-label': 'Send', title: 'Send', disabled: true, onclick: submit },
    icon('send'),
  );
  const element = h(
    'div',
    { class: 'composer' },
    offers.element,
    error,
    h('div', { class: 'composer-box', onclick: () => box.focus() }, box, button),
    h(
      'p',
      { class: 'composer-help' },
      h('kbd', {}, 'Enter'),
      ' sends · ',
      h('kbd', {}, 'Shift'),
      ' + ',
      h('kbd', {}, 'Enter'),
      ' makes a new line',
    ),
  );

  function changed() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, MAX_HEIGHT)}px`;
    button.disabled = box.value.trim() === '';
    error.hidden = true;
    offers.update();
  }

  function pressed(event) {
    if (event.isComposing) return;
    if (offers.pressed(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void submit();
    }
  }

  async function submit() {
    const text = box.value;
    if (text.trim() === '') return;
    put('');
    const answer = await send(text);
    if (answer.ok) return;
    if (box.value === '') put(text);
    error.textContent = answer.sentence;
    error.hidden = false;
  }

  function put(text) {
    box.value = text;
    changed();
    box.focus();
    box.scrollTop = 0;
  }

  return {
    element,
    put,
    focus: () => box.focus(),
    rename(name) {
      box.placeholder = name;
      box.setAttribute('aria-label', name);
    },
  };
}
