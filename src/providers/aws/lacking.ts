import { Obstruction } from '../../domain/obstruction.ts';

/** Throws for an answer without a field that the API always gives: it must not pass for "does not exist". */
export function lacking(target: string, field: string): never {
  throw new Obstruction({ kind: 'unreachable', target, why: `its answer lacks ${field}` });
}
