import { put } from '../builders/change.ts';
import { textAt } from '../fields.ts';
import type { Manifest } from '../world.ts';

const BEATING_MS = 12 * 3_600_000;

/**
 * An object as it is at this moment: a lease dated far ahead stands for one that is still being renewed,
 * because a served world stands still while clocks go on.
 */
export function leases(object: Manifest, now: Date): Manifest {
  if (object.kind !== 'Lease') return object;
  const renewed = Date.parse(textAt(object, 'spec', 'renewTime'));
  if (!(renewed - now.getTime() > BEATING_MS)) return object;
  return put(object, ['spec', 'renewTime'], now.toISOString().replace('Z', '000Z'));
}
