import { Obstruction } from '../domain/obstruction.ts';
import type { Obstacle } from '../domain/outcome.ts';

/** Why something could not be looked at; what is no obstruction is a defect. Errors of JSON quote the text, so only their name is given. */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof Obstruction) return error.obstacle;
  if (error instanceof SyntaxError) return { kind: 'crashed', error: error.name };
  return { kind: 'crashed', error: error instanceof Error ? error.message : String(error) };
}
