import type { AnyCheck, Ports, Reads } from './check.ts';
import { podIsHealthy } from './kubernetes/pod-is-well/check.ts';
import { NODE_FINDING_READS } from './target/eks-handle.ts';

/** What finding a target and reading its symptoms needs, beside the checks. */
const STORY_READS: Reads = {
  kubernetes: [
    'pod',
    'podsNamed',
    'podsLabelled',
    'podsIn',
    'namespace',
    'deploymentsIn',
    'podsOfServiceAccount',
    'workload',
    'workloadsNamed',
    'serviceAccount',
    'serviceAccountsNamed',
    'eventsAbout',
    'warnings',
    'logTail',
    'node',
    'nodeClaims',
    'nodeClasses',
  ],
  aws: NODE_FINDING_READS,
  azure: ['connection'],
};

/** Every port method that any of the checks, or the way to them, may call; the shipped roles and policies derive from it. */
export function declaredReads(checks: readonly AnyCheck[]): {
  readonly [P in keyof Ports]: readonly (keyof Ports[P])[];
} {
  const all = [STORY_READS, podIsHealthy.reads as Reads, ...checks.map(check => check.reads)];
  return {
    kubernetes: [...new Set(all.flatMap(reads => reads.kubernetes ?? []))].sort(),
    aws: [...new Set(all.flatMap(reads => reads.aws ?? []))].sort(),
    azure: [...new Set(all.flatMap(reads => reads.azure ?? []))].sort(),
    registry: [...new Set(all.flatMap(reads => reads.registry ?? []))].sort(),
  };
}
