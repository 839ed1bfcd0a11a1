import type { Entities } from '../../domain/entities.ts';
import type { Target } from '../../domain/report.ts';

/** Names that the target tells better than the message: the role is the one that the service account names. */
const REPLACED_BY_TARGET: ReadonlySet<string> = new Set([
  'cluster',
  'account',
  'region',
  'roleArn',
  'issuer',
  'subscription',
  'resourceGroup',
]);

/** What checks may take as known: the target's names, and those of the message that cannot contradict them. */
export function knownOf(named: Entities, target: Target): Entities {
  const { workload, pod } = target.entities;
  // The message's pod is gone, or never was one: the workload that was found has none.
  const isPodless = workload !== undefined && pod === undefined;
  const kept = Object.entries(named).filter(
    ([name]) => !REPLACED_BY_TARGET.has(name) && !(isPodless && name === 'pod'),
  );
  return { ...Object.fromEntries(kept), ...target.entities };
}
