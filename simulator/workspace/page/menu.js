import { h } from './dom.js';

/** Opens a menu below a button; arrows move, Escape and a press elsewhere close it. */
export function openMenu(anchor, items) {
  document.querySelector('.menu')?.remove();
  const menu = h(
    'div',
    { class: 'menu', role: 'menu' },
    items.map(item =>
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          tabindex: '-1',
          onclick: () => {
            close();
            item.run();
          },
        },
        item.label,
      ),
    ),
  );
  const entries = [...menu.children];
  const move = step => entries.at((entries.indexOf(document.activeElement) + step) % entries.length).focus();
  const close = () => {
    menu.remove();
    anchor.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', away, true);
    if (anchor.isConnected) anchor.focus();
  };
  const away = event => {
    if (!menu.contains(event.target)) close();
  };
  menu.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  anchor.setAttribute('aria-expanded', 'true');
  document.body.append(menu);
  place(menu, anchor);
  entries[0]?.focus();
  document.addEventListener('pointerdown', away, true);
}

function place(menu, anchor) {
  const { left, bottom, top } = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const below = bottom + 4 + offsetHeight < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${below ? bottom + 4 : Math.max(8, top - offsetHeight - 4)}px`;
}
