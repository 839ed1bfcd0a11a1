const UNITS = [
  { name: 'day', ms: 86_400_000 },
  { name: 'hour', ms: 3_600_000 },
  { name: 'minute', ms: 60_000 },
] as const;

/** How long ago something was: `3 days ago`. */
export function ago(then: Date, now: Date): string {
  const ms = now.getTime() - then.getTime();
  const unit = UNITS.find(one => ms >= one.ms);
  if (!unit) return 'just now';
  const count = Math.floor(ms / unit.ms);
  return `${count} ${unit.name}${count === 1 ? '' : 's'} ago`;
}
