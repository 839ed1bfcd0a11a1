import { Obstruction } from '../domain/obstruction.ts';
import type { Obstacle } from '../domain/outcome.ts';

/** An obstruction that may be gone at the next attempt: a full queue, a broken connection. */
export class PassingFailure extends Obstruction {
  /** What the other side asked to wait. */
  readonly afterMs: number;

  constructor(obstacle: Obstacle, afterMs = 0, cause?: unknown) {
    super(obstacle, cause);
    this.name = 'PassingFailure';
    this.afterMs = afterMs;
  }
}
