import type { Entities, EntityName } from '../domain/entities.ts';
import type { AnyCheck } from './check.ts';

/** The checks that explain the kinds, without repetition, and which of them wait for a name. */
export interface Plan {
  readonly checks: readonly AnyCheck[];
  readonly waiting: readonly { readonly check: AnyCheck; readonly needs: readonly EntityName[] }[];
}

/** Plans the checks behind causes, in their order: furthest upstream first. */
export function planFor(causes: readonly { readonly check: AnyCheck }[], known: Entities): Plan {
  const checks = [...new Set(causes.map(cause => cause.check))];
  const waiting = checks
    .map(check => ({ check, needs: missingNames(check, known) }))
    .filter(({ needs }) => needs.length > 0);
  return { checks, waiting };
}

/** The names a check needs that are not known yet; reading a cluster needs to know which. */
export function missingNames(check: AnyCheck, known: Entities): readonly EntityName[] {
  const needs = check.reads.kubernetes ? ['cluster' as const, ...check.needs] : check.needs;
  return [...new Set(needs)].filter(name => known[name] === undefined);
}
