import type { Effect } from './command-scope.ts';
import type { Entities } from './entities.ts';

/** Finds one match in a text; every regular expression can. */
export interface Matcher {
  exec(text: string): { readonly groups?: Readonly<Record<string, string>> | undefined } | null;
}

/** What the classifier needs of a signature, wherever it comes from. */
export interface Recogniser {
  readonly id: string;
  /** Lower-case texts, at least one of which every match contains; none when that is not known. */
  readonly literals: readonly string[];
  /** Named groups are entity names. */
  readonly pattern: Matcher;
}

/** A pattern by which an error kind is recognised; its named groups are entities. */
export interface Signature extends Recogniser {
  /** Unique within its kind: `botocore`, `go-sdk-v2`. */
  readonly id: string;
  /** Lower-case texts, at least one of which every match contains: one for each alternative of the pattern. */
  readonly literals: readonly string[];
  /** Every quantifier bounded by at most 1000; named groups are entity names. */
  readonly pattern: RegExp;
}

/** A real-looking paste with the entities that must be read from it. */
export interface Example {
  readonly text: string;
  readonly also?: readonly string[];
  readonly entities?: Entities;
}

/** A text that looks alike but is of another kind, or of none. */
export interface NearMiss {
  readonly text: string;
  /** The kind that it really is, or `none`. */
  readonly kind: string;
}

/** The sentences of a kind, as data. */
export interface KindText {
  /** A short name for headings: `No AWS credentials`. */
  readonly title: string;
  /** What the error means, in one or two sentences. */
  readonly meaning: string;
  /** What to try when no cause could be shown; `{entity}` is filled in and shell-quoted in commands. */
  readonly advice: readonly FixStep[];
  /** What to try when every check holds: looks that the bot never takes itself, such as one from inside the pod. */
  readonly whenWell?: readonly FixStep[];
}

/** One thing for the engineer to do; `{name}` stands for an argument, shell-quoted in `command`. */
export interface FixStep {
  readonly text: string;
  /** What names must look like for the step to make sense, in general advice; a name that is not known fits nothing. */
  readonly fits?: { readonly [Name in keyof Entities]: RegExp };
  /** Given only where this argument of the finding has a value. */
  readonly ifSet?: string;
  /** Given only where this argument of the finding is empty. */
  readonly ifEmpty?: string;
  /** Shown as it is, between text and command: a diff. */
  readonly detail?: string;
  /** Without context, region, profile and subscription: these are added for the target. */
  readonly command?: string;
  /** What a step without a command asks for; `change` when not said. A command says it itself. */
  readonly effect?: Effect;
  /** The command that takes it back, where that cannot be told from the command. */
  readonly undo?: string;
}

/** What the classifier needs to know of an error kind. */
export interface RecognisableKind {
  readonly id: string;
  readonly signatures: readonly Recogniser[];
  /** Texts of this kind; they also tell which words are rare, which makes recognising fast. */
  readonly examples?: readonly Example[];
  /** Kinds that already say this one: beside them it is not worth a mention. */
  readonly symptomOf?: readonly string[];
}

/** What a message was recognised as. */
export interface Recognition {
  /** The kind that explains the others, or `none`. */
  readonly kind: string;
  /** The other kinds seen in the same message. */
  readonly also: readonly string[];
  readonly entities: Entities;
  /** `kind/signature` that decided; absent for `none`. */
  readonly signature?: string;
  /** For `none`, the kinds that the text may be, likeliest first: to be offered to whoever asks, never an answer. */
  readonly suggestions?: readonly Suggestion[];
}

/** A kind that a text may be, with its probability from 0 to 1. */
export interface Suggestion {
  readonly kind: string;
  readonly score: number;
}
