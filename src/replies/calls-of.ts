import type { Report } from '../domain/report.ts';

/** All API calls, and how they divide among providers. */
export function callsOf({ calls }: Report): readonly [total: number, byProvider: string] {
  const made = Object.entries(calls).filter(([, number]) => number > 0);
  const total = made.reduce((sum, [, number]) => sum + number, 0);
  return [total, made.map(([provider, number]) => `${provider} ${number}`).join(', ')];
}
