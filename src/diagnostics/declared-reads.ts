import type { Ports, Reads } from './check.ts';
import { workloadIsReady } from './kubernetes/workload-is-ready/check.ts';

/** What reading the words of a message and the symptoms of a target needs, beside checks and subjects. */
const STORY_READS: Reads = {
  kubernetes: ['namespace', 'podsIn', 'deploymentsIn', 'pod', 'eventsAbout', 'logTail', 'warnings'],
};

/** Every port method that any of the checks, or the subjects by which they are reached, may call; the shipped roles and policies derive from it. */
export function declaredReads(parts: readonly { readonly reads: Reads }[]): {
  readonly [P in keyof Ports]: readonly (keyof Ports[P])[];
} {
  const all = [STORY_READS, workloadIsReady.reads as Reads, ...parts.map(part => part.reads)];
  return {
    kubernetes: [...new Set(all.flatMap(reads => reads.kubernetes ?? []))].sort(),
    aws: [...new Set(all.flatMap(reads => reads.aws ?? []))].sort(),
    azure: [...new Set(all.flatMap(reads => reads.azure ?? []))].sort(),
    registry: [...new Set(all.flatMap(reads => reads.registry ?? []))].sort(),
  };
}
