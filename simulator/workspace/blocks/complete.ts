import { isObject } from '../http.ts';
import type { Wire } from '../types.ts';

const WITH_ACTION = new Set([
  'button',
  'static_select',
  'overflow',
  'checkboxes',
  'radio_buttons',
  'plain_text_input',
]);

/** Blocks as Slack keeps them: every block and every interactive element has an id, made up where none was given. */
export function completeBlocks(blocks: readonly Wire[], random: (length: number) => string): readonly Wire[] {
  return blocks.map(block => ({
    ...block,
    block_id: block.block_id ?? random(5),
    ...(Array.isArray(block.elements)
      ? { elements: block.elements.map(each => withAction(each, random)) }
      : {}),
    ...(block.accessory ? { accessory: withAction(block.accessory, random) } : {}),
    ...(block.element ? { element: withAction(block.element, random) } : {}),
  }));
}

function withAction(element: unknown, random: (length: number) => string): unknown {
  if (!isObject(element) || typeof element.type !== 'string' || !WITH_ACTION.has(element.type))
    return element;
  return { ...element, action_id: element.action_id ?? random(5) };
}
