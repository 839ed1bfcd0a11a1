const MASKS = /\[REDACTED:([a-z0-9-]{1,40})\]/g;

/** Kinds that work for whoever holds them, by their shape alone; passwords and cookies may be anything. */
const LIVE = /^(?:.{1,30}-(?:key|token|webhook|secret)|jwt)$/;

/** The kinds of live-looking keys that redaction took out of a text. */
export function liveKeysIn(text: string, redacted: string): readonly string[] {
  const before = new Set(kindsIn(text));
  return [...new Set(kindsIn(redacted))].filter(kind => LIVE.test(kind) && !before.has(kind));
}

const kindsIn = (text: string): readonly string[] => [...text.matchAll(MASKS)].map(([, kind = '']) => kind);
