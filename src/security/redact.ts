import { CLOUD_RULES } from './redaction/cloud-rules.ts';
import { COMMAND_RULES } from './redaction/command-rules.ts';
import { coverSpans } from './redaction/cover-spans.ts';
import { findAssignments } from './redaction/find-assignments.ts';
import { findBareSecretKeys, findGoDsnPasswords, findJwts } from './redaction/find-bare-tokens.ts';
import { findByRules } from './redaction/find-by-rules.ts';
import { findNamedValues } from './redaction/find-named-values.ts';
import { findPrivateKeys } from './redaction/find-private-keys.ts';
import { findSecretManifests } from './redaction/find-secret-manifests.ts';
import { findUrlPasswords } from './redaction/find-url-passwords.ts';
import { HEADER_RULES } from './redaction/header-rules.ts';
import { plainViewOf } from './redaction/plain-view.ts';
import type { FindSecrets } from './redaction/span.ts';
import { VENDOR_RULES } from './redaction/vendor-rules.ts';

/** Most telling first: where stretches overlap, the first finder's kind names the mask. */
const FINDERS: readonly FindSecrets[] = [
  findPrivateKeys,
  findByRules([...CLOUD_RULES, ...VENDOR_RULES]),
  findByRules(HEADER_RULES),
  findJwts,
  findSecretManifests,
  findUrlPasswords,
  findGoDsnPasswords,
  findAssignments,
  findNamedValues,
  findByRules(COMMAND_RULES),
  findBareSecretKeys,
];

const MOST_ROUNDS = 12;

/** Replaces every secret in the text by `[REDACTED:kind]`; what is already redacted stays as it is. */
export function redact(text: string): string {
  let redacted = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = redactOnce(redacted);
    if (next === redacted) return redacted;
    redacted = next;
  }
  return redacted;
}

/** A mask can lay bare what hid beside it, so `redact` goes on until nothing is found. */
function redactOnce(text: string): string {
  const view = plainViewOf(text);
  const spans = FINDERS.flatMap(find => find(view.text)).map(span => ({
    ...span,
    ...view.original(span.start, span.end),
  }));
  return coverSpans(text, spans);
}
