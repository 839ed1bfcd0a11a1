import type { AnswerableKind, Cause } from '../catalogue/kind.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import type { NotFound, Unsearched } from '../diagnostics/target/resolution.ts';
import type { Target } from '../domain/report.ts';
import type { Unread } from '../domain/unread.ts';

/** How far a diagnosis came. */
export type DiagnosisResult =
  | {
      readonly to: 'not-recognised';
      readonly note: string;
      /** Kinds that may be suggested. */
      readonly kinds: readonly AnswerableKind[];
      /** Where the names of the text were looked for in vain. */
      readonly searched?: NotFound | undefined;
    }
  | { readonly to: 'refused'; readonly note: string }
  | { readonly to: 'no-checks' }
  | ({ readonly to: 'no-target' } & NotFound)
  | {
      readonly to: 'several-targets';
      readonly candidates: readonly Target[];
      /** How the choice is asked for; absent where names fit several. */
      readonly ask?: string;
      readonly unreachable: readonly Unsearched[];
    }
  | {
      readonly to: 'findings';
      readonly target: Target;
      /** Other clusters that may hold another of that name, and could not be searched. */
      readonly unreachable: readonly Unsearched[];
      /** Reads beside the checks that could not be made; they might have shown a cause. */
      readonly unread: readonly Unread[];
      readonly causes: readonly Cause[];
      readonly findings: readonly Finding[];
      /** The error is known, and no check decides it. */
      readonly isUndecided?: boolean;
      /** The newest time in the message; absent when it names none. */
      readonly errorAt?: Date | undefined;
      /** The newest change of an object that was read; absent when none says when it changed. */
      readonly lastChange?: Date | undefined;
      /** What the answer before found: `check code` each. */
      readonly before?: readonly string[] | undefined;
      /** The message says at most that the target fails, not why: the reason may be as new as its last failure. */
      readonly isFromTarget?: boolean;
    };
