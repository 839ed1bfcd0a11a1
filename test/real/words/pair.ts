import type { Manifest } from '../../../simulator/world.ts';

/** What somebody on call writes, and the world in which they write it. */
export interface Pair {
  /** `{pod}`, `{node}` and `{instance}` stand for names of the world. */
  readonly say: string;
  readonly world: PairWorld;
}

/** Where a pair is asked. */
export type PairWorld =
  /** The world of an incident; its cause must lead, whatever the words. */
  | { readonly incident: string }
  /** Objects that a real scheduler and real controllers work on, in their own namespace. */
  | {
      readonly namespace: string;
      readonly objects: readonly Manifest[];
      /** What containers printed, by `pod/container`, or `pod/container/previous`. */
      readonly logs?: Readonly<Record<string, string>>;
      readonly expect: Expected;
    };

/** What must be answered: a lead that says this, or one of the verdicts without a lead. */
export type Expected = RegExp | 'healthy' | 'not-found';

/** Pairs in the world of an incident, a line each. */
export function inIncident(incident: string, ...sayings: readonly string[]): readonly Pair[] {
  return sayings.map(say => ({ say, world: { incident } }));
}
