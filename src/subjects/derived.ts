import type { Cause } from '../catalogue/kind.ts';
import type { AnyCheck } from '../diagnostics/check.ts';
import type { Finder } from '../diagnostics/target/resolution.ts';
import type { Entities } from '../domain/entities.ts';
import { subjects } from './index.ts';
import type { Subject } from './subject.ts';

const byPrecedence = subjects.toSorted((one, other) => one.precedence - other.precedence);

/** How names are looked up, the most exact first; kinds of one name are looked up together. */
export const finders: readonly Finder[] = [
  ...new Map(
    byPrecedence.flatMap(({ entity: by, title, find }) => (find ? [[by, { by, title, find }] as const] : [])),
  ).values(),
];

/** Names that are looked up only where the asker gives them beside the message. */
export const askedForOnly: ReadonlySet<string> = new Set(
  subjects.filter(({ isAskedFor }) => isAskedFor).map(({ entity }) => entity),
);

/** The checks that tell the state of what was found. */
export function statesOf(target: Entities): readonly AnyCheck[] {
  const states = subjects.flatMap(({ entity, state }) =>
    state && target[entity] !== undefined ? [state] : [],
  );
  return [...new Set(states)];
}

/** The subject that a word of a command means. */
export function subjectCalled(word: string): Subject | undefined {
  return subjects.find(({ words }) => words.includes(word.toLowerCase()));
}

/** Words that mark the names beside them in a message, each with its kind. */
export const proseWords: ReadonlyMap<string, string> = new Map(
  subjects
    .filter(({ isInProse }) => isInProse)
    .flatMap(({ kind, words }) => words.map(word => [word, kind.replaceAll('-', '')] as const)),
);

/** What can be wrong with what was asked for without an error: the first subject that is named is looked at whole. */
export function causesOf(named: Entities, known: Entities): readonly Cause[] {
  const { cluster } = known;
  const names: Entities = { ...named, ...(cluster !== undefined && { cluster }) };
  const asked = byPrecedence.filter(({ entity, causes }) => causes && names[entity] !== undefined);
  const first = asked.find(({ asksFirst }) => asksFirst) ?? asked[0];
  return first?.causes?.(known) ?? [];
}
