const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The widest difference of a clock that does not say its zone. */
const ZONES = 14 * HOUR;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = `(?<mon>${MONTHS.join('|')})`;
const CLOCK = '(?<h>[01]\\d|2[0-3]):(?<mi>[0-5]\\d):(?<s>[0-5]\\d)';
const DATED = '(?<y>20\\d\\d)[-/](?<m>0\\d|1[0-2])[-/](?<d>[0-3]\\d)';
const ZONE = '(?:[.,]\\d{1,9})? ?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?';

/** Times that say their date. Sources: ISO 8601 and its relatives, klog, syslog, RFC 1123, the log of Apache, Unix time in JSON. */
const DATES = [
  new RegExp(`(?<!\\d)${DATED}[T ]${CLOCK}${ZONE}`, 'g'),
  new RegExp(`\\b[IWEF](?<m>0\\d|1[0-2])(?<d>[0-3]\\d) ${CLOCK}`, 'g'),
  new RegExp(`\\b${MONTH} {1,2}(?<d>[ 0-3]?\\d) ${CLOCK}`, 'g'),
  new RegExp(`\\b(?<d>[0-3]\\d)[ /]${MONTH}[ /](?<y>20\\d\\d)[ :]${CLOCK}${ZONE}`, 'g'),
  /"(?:ts|time|timestamp)" {0,3}: {0,3}"?(?<unix>1[5-9]\d{8})(?:\d{3})?\b/g,
];

const AGE = '(?<age>(?:\\d{1,4}[dhms]){1,3})';

/** Ages: columns of `kubectl get events` and `kubectl describe`, and `Last seen`. */
const AGES = [
  new RegExp(`^ {0,8}${AGE} {1,9}(?:\\(x\\d{1,6} over [\\ddhms]{1,12}\\) {1,9})?(?:Normal|Warning)\\b`, 'gm'),
  new RegExp(`\\b(?:Normal|Warning)[ \\t]{1,9}\\w{1,60}[ \\t]{1,9}${AGE}(?=[ \\t]|$)`, 'gm'),
  new RegExp(`\\blast[ -]?seen:? {0,9}${AGE}\\b`, 'gi'),
];

/** The newest time that a message names, `undefined` when it names none; a time without a zone counts as UTC, and none is later than `now`. */
export function latestTimeIn(text: string, now: Date): Date | undefined {
  const times = [...DATES.flatMap(pattern => datesIn(text, pattern, now)), ...agesIn(text, now)];
  const past = times.filter(time => time <= now.getTime() + ZONES);
  return past.length === 0 ? undefined : new Date(Math.min(now.getTime(), Math.max(...past)));
}

function datesIn(text: string, pattern: RegExp, now: Date): readonly number[] {
  return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
    if (groups.unix) return [Number(groups.unix) * 1000];
    const month = groups.mon ? MONTHS.indexOf(groups.mon) : Number(groups.m) - 1;
    const inYear = (year: number) =>
      Date.UTC(year, month, Number(groups.d), Number(groups.h), Number(groups.mi), Number(groups.s));
    if (groups.y) return [inYear(Number(groups.y)) - offsetOf(groups.zone)];
    const year = now.getUTCFullYear();
    // A day without a year is the last one of that name.
    return [inYear(year) > now.getTime() + DAY ? inYear(year - 1) : inYear(year)];
  });
}

function offsetOf(zone = 'Z'): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
  return sign === '-' ? -size : size;
}

const UNITS: Readonly<Record<string, number>> = { d: DAY, h: HOUR, m: MINUTE, s: 1000 };

function agesIn(text: string, now: Date): readonly number[] {
  const ages = AGES.flatMap(pattern => [...text.matchAll(pattern)].map(({ groups }) => groups?.age ?? ''));
  return ages.map(age => now.getTime() - msOf(age));
}

function msOf(age: string): number {
  const parts = [...age.matchAll(/(\d{1,4})([dhms])/g)];
  return parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
}
