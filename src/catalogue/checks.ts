import type { AnyCheck } from '../diagnostics/check.ts';
import { kinds } from './index.ts';

/** Every check that some error kind plans, once, by id. */
export const checks: readonly AnyCheck[] = [
  ...new Set(kinds.flatMap(kind => kind.causes.map(cause => cause.check))),
].sort((a, b) => a.id.localeCompare(b.id));
