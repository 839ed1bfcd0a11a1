import { visible, visibleLine } from './visible.ts';

/** How a shortened text ends. */
export const CUT = '… [cut]';

/** Text from outside for a place where Slack reads mark-up: it can neither mention nor link. */
export function escapeMarkup(text: string): string {
  return visibleLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text from outside for a place where Slack reads none; the opening of a mention is broken all the same. */
export function literal(text: string): string {
  return visible(text).replaceAll(/<(?=[!@#])/g, '‹');
}

/** The beginning of a text in whole words, for what stands in full elsewhere. */
export function brief(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).toWellFormed();
  const space = kept.lastIndexOf(' ');
  return `${space > limit / 2 ? kept.slice(0, space) : kept} …`;
}

/** The beginning of a text, cut between characters, with a mark that it was cut. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - CUT.length);
  // A pair of surrogates must not be parted.
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}${CUT}`;
}
