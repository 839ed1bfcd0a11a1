import type { Report } from '../domain/report.ts';
import { type Context, LIMITS } from './blocks.ts';
import { duration } from './duration.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** What holds, on one line. */
export function renderHolds({ passed }: Report): readonly Context[] {
  if (passed.length === 0) return [];
  const titles = passed.map(check => check.title).join(' · ');
  return [smallPrint(`${WORDS.states.ok.mark} ${WORDS.holds(passed.length)}: ${shortenedTitles(titles)}`)];
}

/** Links, API calls and time. */
export function renderFooter(report: Report): readonly Context[] {
  const links = report.links.slice(0, 5).flatMap(linkOf);
  const also = report.also.length === 0 ? [] : [`${WORDS.alsoSeen}: ${report.also.join(', ')}`];
  const work = [WORDS.calls(...callsOf(report)), WORDS.readOnly, duration(report.elapsedMs)].join(' · ');
  return [
    ...(links.length === 0 ? [] : [context(`${WORDS.links}: ${links.join(' · ')}`)]),
    smallPrint([...also, work].join(' · ')),
  ];
}

/** A line of small print from text that may come from outside. */
export function smallPrint(text: string): Context {
  return context(escapeMarkup(shortened(visibleLine(text), LIMITS.context / 5)));
}

function context(text: string): Context {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

// Long lists of passed checks are one press away, not worth a file.
const shortenedTitles = (titles: string) => (titles.length > 300 ? `${titles.slice(0, 299)}…` : titles);

/** All API calls, and how they divide among providers. */
export function callsOf({ calls }: Report): readonly [total: number, byProvider: string] {
  const made = Object.entries(calls).filter(([, number]) => number > 0);
  const total = made.reduce((sum, [, number]) => sum + number, 0);
  return [total, made.map(([provider, number]) => `${provider} ${number}`).join(', ')];
}

function linkOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return [];
  if (url.href.length > 300) return [];
  return [`<${escapeMarkup(url.href.replaceAll('|', '%7C'))}|${escapeMarkup(url.hostname)}>`];
}
