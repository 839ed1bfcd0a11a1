import { h } from './dom.js';
import { get } from './model.js';

let lists = 0;

/** What can be completed in a box: commands after `/`, people after `@`. Tab and Enter take, arrows move, Escape closes. */
export function createOffers({ box, commands, put }) {
  lists += 1;
  const id = `offers-${lists}`;
  const element = h('div', {
    class: 'offers',
    role: 'listbox',
    id,
    'aria-label': 'Suggestions',
    hidden: true,
  });
  let offered = [];
  let chosen = 0;

  function update() {
    offered = offersFor(box, commands);
    chosen = 0;
    draw();
  }

  function draw() {
    element.hidden = offered.length === 0;
    element.replaceChildren(...offered.map(renderOffer));
    if (element.hidden) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${id}-${chosen}`);
  }

  const renderOffer = (offer, index) =>
    h(
      'div',
      {
        role: 'option',
        id: `${id}-${index}`,
        'aria-selected': String(index === chosen),
        onpointerdown: event => {
          event.preventDefault();
          take(offer);
        },
      },
      h('strong', {}, offer.name),
      offer.usage ? h('span', { class: 'usage' }, offer.usage) : null,
      h('span', { class: 'quiet' }, offer.description),
    );

  const take = offer =>
    put(
      `${box.value.slice(0, box.selectionStart - offer.typed)}${offer.name} ${box.value.slice(box.selectionStart)}`,
    );

  return {
    element,
    update,
    /** Whether a key was for the offers. */
    pressed({ key, shiftKey }) {
      if (element.hidden || shiftKey) return false;
      const offer = offered[chosen];
      if (key === 'Escape') offered = [];
      else if (key === 'ArrowDown') chosen = (chosen + 1) % offered.length;
      else if (key === 'ArrowUp') chosen = (chosen + offered.length - 1) % offered.length;
      else if (key === 'Tab' || (key === 'Enter' && offer.typed < offer.name.length)) {
        take(offer);
        return true;
      } else return false;
      draw();
      return true;
    },
  };
}

function offersFor(box, commands) {
  const { info } = get();
  const before = box.value.slice(0, box.selectionStart);
  const command = commands ? /^\/\S*$/.exec(before)?.[0] : undefined;
  if (command)
    return info.commands
      .filter(each => each.command.startsWith(command))
      .map(each => ({
        name: each.command,
        usage: each.usageHint,
        description: each.description,
        typed: command.length,
      }));
  const name = /(?:^|\s)(@[\w.-]*)$/.exec(before)?.[1];
  if (!name) return [];
  return [
    ...info.people.map(person => ({ name: `@${person.name}`, description: person.realName })),
    ...info.userGroups.map(group => ({
      name: `@${group.handle}`,
      description: `${group.users.length} people`,
    })),
  ]
    .filter(offer => offer.name.startsWith(name) && offer.name !== '@slackbot')
    .map(offer => ({ ...offer, typed: name.length }));
}
