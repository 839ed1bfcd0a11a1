import { act } from './api.js';
import { confirmFirst } from './confirm.js';
import { h, icon } from './dom.js';
import { withEmoji } from './emoji.js';
import { openMenu } from './menu.js';

/** A button, a menu or whatever else can be pressed. */
export function renderElement(element, place) {
  switch (element.type) {
    case 'button':
      return element.url ? renderLink(element) : renderButton(element, place);
    case 'static_select':
      return renderSelect(element, place);
    case 'overflow':
      return renderOverflow(element, place);
    case 'image':
      return h('span', { class: 'picture' }, element.alt_text);
    default:
      return h('span', { class: 'block-unknown' }, `This page does not draw ${element.type}.`);
  }
}

const renderLink = element =>
  h(
    'a',
    {
      class: `button ${element.style ?? ''}`,
      href: element.url,
      target: '_blank',
      rel: 'noopener noreferrer',
    },
    withEmoji(element.text.text),
  );

function renderButton(element, place) {
  const button = h(
    'button',
    {
      type: 'button',
      class: `button ${element.style ?? ''}`,
      'aria-label': element.accessibility_label,
      onclick: () => press(element, place, undefined, button),
    },
    withEmoji(element.text.text),
  );
  return button;
}

function renderSelect(element, place) {
  const choose = () => press(element, place, select.value, select);
  const initial = element.initial_option?.value;
  const select = h(
    'select',
    { class: 'select', 'aria-label': element.placeholder?.text ?? 'Choose', onchange: choose },
    initial
      ? null
      : h('option', { value: '', disabled: true, selected: true }, element.placeholder?.text ?? 'Choose'),
    element.option_groups
      ? element.option_groups.map(group =>
          h(
            'optgroup',
            { label: group.label.text },
            group.options.map(option => choice(option, initial)),
          ),
        )
      : element.options.map(option => choice(option, initial)),
  );
  return select;
}

const choice = (option, initial) =>
  h('option', { value: option.value, selected: option.value === initial }, option.text.text);

function renderOverflow(element, place) {
  const items = element.options.map(option => ({
    label: option.text.text,
    run: () => press(element, place, option.value, button),
  }));
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button overflow',
      'aria-label': 'More options',
      'aria-haspopup': 'menu',
      onclick: () => openMenu(button, items),
    },
    icon('more'),
  );
  return button;
}

/** Sends a press, and says beside the element what went wrong. */
async function press(element, place, value, control) {
  if (element.confirm && !(await confirmFirst(element.confirm))) return;
  control.parentElement?.querySelector('.press-error')?.remove();
  control.setAttribute('aria-busy', 'true');
  control.disabled = true;
  const { blockId, channel, ts } = place;
  const answer = await act('press', { channel, ts, blockId, actionId: element.action_id, value });
  control.removeAttribute('aria-busy');
  control.disabled = false;
  if (!answer.ok) control.after(h('span', { class: 'press-error', role: 'alert' }, answer.sentence));
}
