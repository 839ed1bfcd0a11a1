import type { Cause } from '../kind.ts';
import { sinceRollOut } from '../since-roll-out.ts';
import { wayToName } from '../way-to-endpoint.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [...wayToName, ...sinceRollOut];
