import { type Context, LIMITS } from './blocks.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { visibleLine } from './visible.ts';

/** A line of small print from text that may come from outside. */
export function smallPrint(text: string): Context {
  return context(escapeMarkup(shortened(visibleLine(text), LIMITS.context / 5)));
}

function context(text: string): Context {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}
