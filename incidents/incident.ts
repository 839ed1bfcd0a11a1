import type { World } from '../simulator/world.ts';
import type { VerdictWord } from '../src/domain/report.ts';

/** A world with a fault in it, the message it produces, the report it must give, and its repair. */
export interface Incident {
  /** Kebab-case, unique: `wrong-subject`. */
  readonly name: string;
  /** One line for the list of incidents. */
  readonly title: string;
  /** What the engineer pastes or types, unlike any other incident's: an error text, or `/diagnose pod my-app`. */
  readonly message: string;
  /** The state of things, with times relative to now. */
  readonly world: (now: Date) => World;
  readonly expect: Expectation;
  /** Commands that the engineer runs besides those of the report, where a step needs a decision. */
  readonly repair?: readonly string[];
  /** What the engineer does in a console besides, where AWS has no command for it. */
  readonly byHand?: (world: World) => World;
  /**
   * Why no command mends it: what is gone does not come back under its name. The same question then gets the same
   * answer after the advised commands.
   */
  readonly lasts?: string;
}

/** What the report on an incident must say. */
export interface Expectation {
  readonly kind: string;
  readonly verdict: VerdictWord;
  /** `check/code` of the lead, e.g. `aws/role-exists: missing`. */
  readonly cause?: { readonly check: string; readonly code: string };
  /** Other problems that must be told. */
  readonly problems?: readonly { readonly check: string; readonly code: string }[];
  /** Checks that could not look, with the permission that must be named. */
  readonly unchecked?: readonly { readonly check: string; readonly permission: string }[];
}
