import { ASSIGNMENT_FINDER, FOREIGN_FINDER } from './assignment-finder.ts';
import { CLOUD_RULES } from './cloud-rules.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { findNamedValues } from './find-named-values.ts';
import { findPrivateKeys } from './find-private-keys.ts';
import { findRuns } from './find-runs.ts';
import { findSecretManifests } from './find-secret-manifests.ts';
import { HEADER_RULES } from './header-rules.ts';
import { JWT_FINDER } from './jwt-finder.ts';
import { PROSE_RULES } from './prose-rules.ts';
import { finderOf } from './rule.ts';
import { indexLiterals } from './scan-literals.ts';
import type { Finder, Span } from './span.ts';
import { STORED_RULES } from './stored-rules.ts';
import { DSN_FINDER, URL_FINDER } from './url-finders.ts';
import { VENDOR_RULES } from './vendor-rules.ts';

/** Most telling first: where stretches overlap, the first finder's kind names the mask. */
const FINDERS: readonly Finder[] = [
  ...[...CLOUD_RULES, ...VENDOR_RULES, ...HEADER_RULES].map(finderOf),
  JWT_FINDER,
  ...STORED_RULES.map(finderOf),
  URL_FINDER,
  DSN_FINDER,
  ASSIGNMENT_FINDER,
  FOREIGN_FINDER,
  ...[...COMMAND_RULES, ...PROSE_RULES].map(finderOf),
];

const search = indexLiterals(FINDERS.map(({ literals }) => literals));

/** No log holds so many words that announce a secret; what comes after them is masked whole, so that hostile text costs little. */
const MOST_PLACES = 30_000;

/** Base64 in base64 in base64 is looked into, and nothing deeper. */
const DEEPEST = 3;

/**
 * Finds all secrets of a plain text, most telling first, in time linear in its length: one pass over the places of
 * literals, each with a bounded window, one over unbroken runs, and one for each kind of block that the text hints at.
 */
export function findSecrets(text: string, depth = 0): readonly Span[] {
  const holdsSecret = (decoded: string) => depth < DEEPEST && findSecrets(decoded, depth + 1).length > 0;
  return [
    ...findPrivateKeys(text),
    ...findSecretManifests(text),
    ...findAtLiterals(text),
    ...findNamedValues(text),
    ...findRuns(text, holdsSecret),
  ];
}

function findAtLiterals(text: string): readonly Span[] {
  const finders = FINDERS.map(({ begin }) => begin(text));
  const found: Span[][] = FINDERS.map(() => []);
  const rest: Span[] = [];
  let places = 0;
  let last = -1;
  search(lowerCase(text), (owner, at) => {
    if (at !== last) places++;
    last = at;
    if (places > MOST_PLACES) rest.push({ start: at, end: text.length, kind: 'rest-of-text' });
    const span = finders[owner]?.(at);
    if (span !== undefined) found[owner]?.push(span);
    return rest.length === 0;
  });
  return [...found.flat(), ...rest];
}

/** Lower case of the same length: the only letter that gets longer is the Turkish dotted capital. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();
