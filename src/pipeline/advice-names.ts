import { readRoleArn } from '../diagnostics/facts/role-arn.ts';
import { rolloutTargetOf } from '../diagnostics/facts/rollout.ts';
import type { Entities } from '../domain/entities.ts';

/** The names that general advice may use in its commands. */
export type AdviceNames = Readonly<Record<string, string>>;

/** What is known by name, with what follows from it: the name of a role, what a roll-out command names. */
export function adviceNamesOf(known: Entities): AdviceNames {
  const role = known.roleArn === undefined ? undefined : readRoleArn(known.roleArn);
  const restart = rolloutTargetOf(known);
  return {
    ...known,
    ...(role?.is === 'role' && { roleName: role.name }),
    ...(restart !== undefined && { restart }),
  };
}
