import type { AnswerableKind } from '../catalogue/kind.ts';
import { explainUnrecognised } from '../classifier/explain-unrecognised.ts';
import type { Entities } from '../domain/entities.ts';
import type { Recognition } from '../domain/error-kind.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Using } from './using.ts';

/** What a message means: its kinds, leading kind first, and what it names. */
export interface Interpretation {
  readonly recognition: Recognition;
  /** Empty when no kind was recognised. */
  readonly kinds: readonly AnswerableKind[];
  /** Names from the message, overridden by those given beside it. */
  readonly entities: Entities;
  /** Whether the asker named an object, so that there is something to look at without a kind. */
  readonly named: boolean;
  /** Whether an object was named and no error: all that can be wrong with it is looked at. */
  readonly isBare: boolean;
  /** Whether there is a message at all, beside the names. */
  readonly hasMessage: boolean;
}

/** Recognises a redacted message. */
export function interpret(
  message: string,
  { named, kind }: Pick<Inquiry, 'named' | 'kind'>,
  using: Pick<Using, 'kinds' | 'classify'>,
): Interpretation {
  const recognition = chosen(using.classify(message), kind, using.kinds);
  const kinds = kindsOf(recognition, using.kinds);
  const entities = { ...recognition.entities, ...named };
  const isNamed = Object.keys(named).length > 0;
  return {
    recognition,
    kinds,
    entities,
    named: isNamed,
    isBare: isNamed && kinds.length === 0,
    hasMessage: message.trim() !== '',
  };
}

/** What the asker says that it is, where the text alone does not tell. */
function chosen(read: Recognition, kind: string | undefined, kinds: readonly AnswerableKind[]): Recognition {
  if (read.kind !== 'none' || !kinds.some(({ id }) => id === kind)) return read;
  return { kind: kind ?? read.kind, also: [], entities: read.entities };
}

/** The same message, understood better by what the target says of itself. */
export function enrich(
  before: Interpretation,
  symptoms: Recognition,
  kinds: readonly AnswerableKind[],
): Interpretation {
  if (symptoms.kind === 'none') return before;
  const also = [...symptoms.also, ...before.kinds.map(kind => kind.id)].filter(id => id !== symptoms.kind);
  const recognition = { ...symptoms, also: [...new Set(also)] };
  const entities = { ...symptoms.entities, ...before.entities };
  return {
    ...before,
    recognition: { ...recognition, entities },
    kinds: kindsOf(recognition, kinds),
    entities,
  };
}

function kindsOf(recognition: Recognition, kinds: readonly AnswerableKind[]): readonly AnswerableKind[] {
  return [recognition.kind, ...recognition.also]
    .map(id => kinds.find(kind => kind.id === id))
    .filter(kind => kind !== undefined);
}

/** Whether all that can be given is advice: no check explains the kinds, and no object was named to be looked at. */
export function hasNothingToCheck({ kinds, named }: Interpretation): boolean {
  return !named && kinds.every(kind => kind.causes.length === 0 && !kind.symptomOnly);
}

/** What to say about a text without an error: where its names were looked for in vain or what was read in it, and how to teach it. */
export function noteOn(message: string, search = ''): string {
  const { says, teach } = explainUnrecognised(message);
  return search === '' ? `${says} ${teach}` : `I do not recognise an error in this text. ${search} ${teach}`;
}
