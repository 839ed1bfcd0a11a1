import type { Receipt } from '../events/transport.ts';
import { isObject } from '../http.ts';
import type { Channel, Message, Person, Wire } from '../types.ts';
import { wireMessage } from '../wire-message.ts';
import { type Acting, channelFor, interactionFrame, personFor } from './acting.ts';

/** A press of a button, or a choice from a menu, in a message. */
export interface Pressing {
  readonly channel: string;
  readonly ts: string;
  readonly actionId: string;
  /** Needed where two blocks of the message have an element of that action id. */
  readonly blockId?: string;
  /** Value of the chosen option, for menus. */
  readonly value?: string;
  readonly user?: string;
}

/** Presses or chooses; the app's acknowledgement comes back. */
export async function press(acting: Acting, pressing: Pressing): Promise<Receipt> {
  const channel = channelFor(acting, pressing.channel);
  const person = personFor(acting, pressing.user);
  const message = acting.store.find(channel.id, pressing.ts);
  const found = message ? elementOf(message, pressing) : undefined;
  if (!message || !found)
    throw new Error(
      `No element ${pressing.actionId} in message ${pressing.ts}; is it still the message's current form?`,
    );
  const action = actionOf(found.element, String(found.block.block_id), pressing.value, acting.store.mint());
  return acting.courier.once({
    kind: 'interactive',
    payload: {
      type: 'block_actions',
      ...context(acting, message, channel, person),
      actions: [action],
      state: stateOf(action),
    },
  });
}

/** Chooses an entry of a message's own menu. */
export async function useShortcut(
  acting: Acting,
  using: {
    readonly channel: string;
    readonly ts: string;
    readonly callbackId: string;
    readonly user?: string;
  },
): Promise<Receipt> {
  const channel = channelFor(acting, using.channel);
  const message = acting.store.find(channel.id, using.ts);
  if (!message) throw new Error(`There is no message ${using.ts} in #${channel.name}.`);
  const { container: _container, ...rest } = context(acting, message, channel, personFor(acting, using.user));
  return acting.courier.once({
    kind: 'interactive',
    payload: {
      type: 'message_action',
      callback_id: using.callbackId,
      message_ts: message.ts,
      action_ts: acting.store.mint(),
      ...rest,
    },
  });
}

function context(acting: Acting, message: Message, channel: Channel, person: Person): Wire {
  const { store, tickets, base } = acting;
  const thread = message.threadTs ? { thread_ts: message.threadTs } : {};
  const occasion = {
    channel: channel.id,
    user: person.id,
    messageTs: message.ts,
    ...(message.threadTs ? { threadTs: message.threadTs } : {}),
  };
  return {
    ...interactionFrame(acting, person),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.onlyFor !== undefined,
      ...thread,
    },
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    message: wireMessage(message, store, base()),
    response_url: `${base()}response/actions/${tickets.response(occasion)}`,
  };
}

function elementOf(message: Message, { actionId, blockId }: Pressing) {
  for (const block of message.blocks ?? []) {
    if (blockId !== undefined && block.block_id !== blockId) continue;
    const elements = [...(Array.isArray(block.elements) ? block.elements : []), block.accessory].filter(
      isObject,
    );
    const element = elements.find(each => each.action_id === actionId);
    if (element) return { block, element };
  }
  return undefined;
}

/** One of `actions` in a payload, in the shape that its kind of element has. */
export function actionOf(element: Wire, blockId: string, value: string | undefined, ts: string): Wire {
  const common = { type: element.type, action_id: element.action_id, block_id: blockId, action_ts: ts };
  if (element.type === 'button')
    return { ...common, text: element.text, ...keep(element, 'value'), ...keep(element, 'style') };
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isObject) : [element];
  const options = groups.flatMap(group =>
    Array.isArray(group.options) ? group.options.filter(isObject) : [],
  );
  const chosen = options.find(option => option.value === value);
  if (!chosen)
    throw new Error(`There is no option with the value ${String(value)} in ${String(element.action_id)}.`);
  return { ...common, selected_option: chosen, ...keep(element, 'placeholder') };
}

const keep = (element: Wire, name: string): Wire =>
  element[name] === undefined ? {} : { [name]: element[name] };

const stateOf = (action: Wire): Wire => ({
  values:
    action.type === 'static_select'
      ? {
          [String(action.block_id)]: {
            [String(action.action_id)]: { type: action.type, selected_option: action.selected_option },
          },
        }
      : {},
});
