import { act } from './api.js';
import { renderBlocks } from './blocks.js';
import { h, icon } from './dom.js';
import { withEmoji } from './emoji.js';

let shown = null;

/** Shows the app's modal, with what was wrong with its input; closes it when there is none. */
export function showView(view, errors = {}) {
  if (!view) return shown?.close('done');
  const kept = shown ? valuesOf(shown) : {};
  shown?.close('replaced');
  const dialog = h('dialog', { class: 'dialog', 'aria-label': view.title.text });
  const form = h('form', { method: 'dialog', onsubmit: event => submit(event, view, dialog) });
  form.append(
    h(
      'header',
      {},
      h('h2', {}, view.title.text),
      h(
        'button',
        { type: 'button', class: 'plain', 'aria-label': 'Close', onclick: () => dialog.close() },
        icon('close'),
      ),
    ),
    h(
      'div',
      { class: 'dialog-body' },
      view.blocks.map(block => renderInput(block, kept, errors)),
    ),
    h(
      'div',
      { class: 'dialog-buttons' },
      h(
        'button',
        { type: 'button', class: 'button', onclick: () => dialog.close() },
        view.close?.text ?? 'Cancel',
      ),
      view.submit ? h('button', { type: 'submit', class: 'button primary' }, view.submit.text) : null,
    ),
  );
  dialog.append(form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (shown !== dialog) return;
    shown = null;
    if (dialog.returnValue === '') void act('close', { viewId: view.id });
  });
  document.body.append(dialog);
  shown = dialog;
  dialog.showModal();
}

async function submit(event, view, dialog) {
  event.preventDefault();
  const answer = await act('submit', { viewId: view.id, values: valuesOf(dialog) });
  if (!answer.ok)
    dialog
      .querySelector('.dialog-body')
      .append(h('p', { class: 'press-error', role: 'alert' }, answer.sentence));
}

function renderInput(block, kept, errors) {
  if (block.type !== 'input') return renderBlocks([block], { channel: '', ts: '' })[0];
  const id = `input-${block.block_id}`;
  const control = renderControl(block.element, id, kept[block.block_id]?.[block.element.action_id]);
  control.dataset.block = block.block_id;
  control.dataset.action = block.element.action_id;
  control.dataset.kind = block.element.type;
  if (!block.optional) control.required = true;
  return h(
    'div',
    { class: 'field' },
    h(
      'label',
      { for: id },
      withEmoji(block.label.text),
      block.optional ? h('span', { class: 'quiet' }, ' (optional)') : null,
    ),
    control,
    errors[block.block_id] ? h('p', { class: 'press-error', role: 'alert' }, errors[block.block_id]) : null,
    block.hint ? h('p', { class: 'quiet' }, block.hint.text) : null,
  );
}

function renderControl(element, id, before) {
  if (element.type === 'static_select' || element.type === 'radio_buttons') {
    const chosen = before?.selected_option?.value ?? element.initial_option?.value;
    return h(
      'select',
      { id, class: 'select' },
      h('option', { value: '' }, element.placeholder?.text ?? 'Choose'),
      element.options.map(option =>
        h('option', { value: option.value, selected: option.value === chosen }, option.text.text),
      ),
    );
  }
  const value = before?.value ?? element.initial_value ?? '';
  const placeholder = element.placeholder?.text;
  return element.multiline
    ? h('textarea', { id, rows: '4', placeholder }, value)
    : h('input', { id, type: 'text', placeholder, value });
}

function valuesOf(dialog) {
  const values = {};
  for (const control of dialog.querySelectorAll('[data-block]')) {
    const { block, action, kind } = control.dataset;
    values[block] ??= {};
    values[block][action] =
      control.tagName === 'SELECT'
        ? { type: kind, selected_option: chosenOf(control) }
        : { type: kind, value: control.value === '' ? null : control.value };
  }
  return values;
}

function chosenOf(select) {
  const [option] = select.selectedOptions;
  return select.value === ''
    ? null
    : { text: { type: 'plain_text', text: option.textContent }, value: select.value };
}
