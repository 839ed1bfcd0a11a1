const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

export const dateOf = ts => new Date(Number(ts) * 1000);
export const clockTime = ts => clock.format(dateOf(ts));
export const fullTime = ts => full.format(dateOf(ts));

/** The heading of a day: Today, Yesterday, or its name. */
export function dayName(ts) {
  const date = dateOf(ts);
  const days = Math.round((midnight(new Date()) - midnight(date)) / 86_400_000);
  return days === 0 ? 'Today' : days === 1 ? 'Yesterday' : day.format(date);
}

const midnight = date => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
