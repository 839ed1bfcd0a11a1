import type { CommandScope, Effect } from './command-scope.ts';
import type { Entities } from './entities.ts';
import type { Evidence, Obstacle } from './outcome.ts';

/** What a diagnosis came to, worst case first to last resort. */
export type VerdictWord =
  | 'cause-found'
  | 'problems-found'
  /** The pasted cause is gone, the target is not ready all the same, and no other cause is shown. */
  | 'cause-gone'
  | 'healthy'
  | 'inconclusive'
  /** Every cluster was searched, and none has the object. */
  | 'not-found'
  | 'not-recognised'
  | 'refused';

/** One finding in words and in code. */
export interface Problem {
  readonly check: string;
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** The finding that explains this one, which needs no fix of its own then. */
  readonly followsFrom?: { readonly check: string; readonly code: string };
}

/** Something for the engineer to do; `command` works when pasted into a shell. */
export interface Step {
  readonly text: string;
  /** Preformatted, between text and command: a diff. */
  readonly detail?: string;
  readonly command?: string;
  /** What following it does to what runs. */
  readonly effect: Effect;
  /** What a disruptive command ends, read from the cluster: `evicts 2 pods`. */
  readonly impact?: string;
  /** The same command with its long document in a file beside it. */
  readonly file?: { readonly name: string; readonly content: string; readonly command: string };
  /** The command that takes it back. */
  readonly undo?: string;
  /** Where it is to be run, as far as the command does not say so itself: `account 111122223333`. */
  readonly where?: string;
}

/** The object in a configured cluster or account that the entities resolved to. */
export interface Target {
  /** Configured name of the cluster; absent when the question concerns an account only. */
  readonly cluster?: string;
  /** What is known of the target: names from the message completed by what the cluster says. */
  readonly entities: Entities;
  /** The words of the message that were read as names, and what each names. */
  readonly read?: readonly Reading[];
}

/** A word of a message, and what it was read as. */
export interface Reading {
  readonly word: string;
  /** `namespace`, `deployment`, `pod`. */
  readonly as: string;
}

/** A kind that a text may be, in words. */
export interface SuggestedKind {
  readonly kind: string;
  readonly title: string;
  /** One sentence: what the error means. */
  readonly meaning: string;
}

/** All that a renderer may know of a diagnosis. */
export interface Report {
  readonly kind: string;
  /** Heading and meaning of the kind, in the asker's language. */
  readonly title: string;
  readonly meaning: string;
  readonly also: readonly string[];
  /** The headings of those kinds. */
  readonly alsoTitles?: readonly string[];
  readonly entities: Entities;
  /** `null` when nothing was resolved. */
  readonly target: Target | null;
  /** Where the target lives: what the commands of the steps name. */
  readonly scope: CommandScope;
  /** Targets that fit equally, or objects with names like one that was not found; the asker must choose. */
  readonly candidates: readonly Target[];
  readonly verdict: VerdictWord;
  /** Kinds that a text without a known error may be, likeliest first; the asker may choose one. */
  readonly suggestions?: readonly SuggestedKind[];
  /** One sentence when the verdict needs a reason: what was searched, why it was refused, what would help. */
  readonly note: string | null;
  readonly cause: Problem | null;
  /** Problems other than the cause, most upstream first; those that another explains say so. */
  readonly problems: readonly Problem[];
  /** What the last roll-out changed, when problems were found or nothing could be told. */
  readonly recentChanges?: readonly Evidence[];
  readonly passed: readonly {
    readonly check: string;
    readonly title: string;
    readonly evidence: readonly Evidence[];
  }[];
  readonly unchecked: readonly {
    readonly check: string;
    readonly title: string;
    readonly obstacle: Obstacle;
  }[];
  readonly skipped: readonly { readonly check: string; readonly title: string; readonly because: string }[];
  /** What to do about the cause, then about the other problems. */
  readonly steps: readonly Step[];
  readonly links: readonly string[];
  /** API calls by provider. */
  readonly calls: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
}
