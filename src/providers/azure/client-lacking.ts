import { Obstruction } from '../../domain/obstruction.ts';
import { textAt } from './json.ts';

/** The text at a path that the API always gives; an answer without it must not pass for "there is none". */
export function certain(from: unknown, ...path: readonly string[]): string {
  const text = textAt(from, ...path);
  if (text !== undefined) return text;
  const why = `its answer lacks ${path.join('.')}`;
  throw new Obstruction({ kind: 'unreachable', target: 'Azure Resource Manager', why });
}
