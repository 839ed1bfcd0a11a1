import { h } from './dom.js';
import { renderText } from './text.js';

/** Asks before something is pressed; resolves to whether it may be. */
export function confirmFirst(confirm) {
  return new Promise(resolve => {
    const dialog = h(
      'dialog',
      { class: 'dialog small', 'aria-label': confirm.title.text },
      h('h2', {}, confirm.title.text),
      h('div', { class: 'prose' }, renderText(confirm.text)),
      h(
        'div',
        { class: 'dialog-buttons' },
        h(
          'button',
          { type: 'button', class: 'button', onclick: () => dialog.close('no') },
          confirm.deny.text,
        ),
        h(
          'button',
          {
            type: 'button',
            class: `button ${confirm.style ?? 'primary'}`,
            onclick: () => dialog.close('yes'),
          },
          confirm.confirm.text,
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
