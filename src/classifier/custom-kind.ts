import { RE2JS } from 're2js';
import type { KindText, RecognisableKind } from '../domain/error-kind.ts';

/** A kind of error that a team describes in its configuration. */
export interface KindDefinition {
  readonly id: string;
  readonly title: string;
  /** Regular expressions in RE2 syntax, matched without regard to case; named groups are entities. */
  readonly patterns: readonly string[];
  /** A sentence on what the error means. */
  readonly meaning?: string;
  /** Address of the runbook. */
  readonly runbook?: string;
}

/** A kind made from a definition, ready for the classifier and for replies. */
export interface CustomKind extends RecognisableKind {
  readonly text: KindText;
  readonly links: readonly string[];
}

/** A kind, or one sentence on what is wrong with its definition. */
export type CustomKindResult =
  | { readonly ok: true; readonly kind: CustomKind }
  | { readonly ok: false; readonly error: string };

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Longer patterns are a document, not a signature. */
const MAX_PATTERN = 1000;

/** Makes a kind that is recognised in time proportional to the text, whatever its patterns are. */
export function customKind(definition: KindDefinition): CustomKindResult {
  const { id, title, patterns, runbook } = definition;
  if (!ID.test(id))
    return failure(id, 'its id must be lower-case words joined by hyphens, such as `billing-export-stuck`');
  if (title.trim() === '') return failure(id, 'it needs a title');
  if (patterns.length === 0) return failure(id, 'it needs at least one pattern');
  const problems = patterns.flatMap(pattern => problemOf(pattern) ?? []);
  if (problems[0] !== undefined) return failure(id, problems[0]);
  const meaning = definition.meaning ?? `Your team's configuration knows this error as “${title}”.`;
  const advice = runbook === undefined ? [] : [{ text: `Follow your team's runbook: ${runbook}` }];
  const signatures = patterns.map((pattern, number) => signatureOf(pattern, number));
  const links = runbook === undefined ? [] : [runbook];
  return { ok: true, kind: { id, signatures, text: { title, meaning, advice }, links } };
}

function failure(id: string, what: string): CustomKindResult {
  return { ok: false, error: `The error kind "${id}" cannot be used: ${what}.` };
}

function problemOf(pattern: string): string | undefined {
  const shown = pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern;
  if (pattern.length > MAX_PATTERN) return `the pattern "${shown}" is longer than ${MAX_PATTERN} characters`;
  try {
    if (RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).matcher('').find()) {
      return `the pattern "${shown}" matches an empty text, so it would match everything`;
    }
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `the pattern "${shown}" is not a valid RE2 expression (${reason}); look-around and back-references do not exist there`;
  }
}

function signatureOf(pattern: string, number: number) {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  const names = Object.keys(compiled.namedGroups());
  return {
    id: `pattern-${number + 1}`,
    literals: [],
    pattern: {
      exec: (text: string) => {
        // Asking whether is far cheaper than asking where.
        if (!compiled.test(text)) return null;
        const matcher = compiled.matcher(text);
        if (!matcher.find()) return null;
        return { groups: Object.fromEntries(names.map(name => [name, matcher.group(name) ?? ''])) };
      },
    },
  };
}
