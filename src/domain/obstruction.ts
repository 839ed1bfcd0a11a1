import type { Obstacle } from './outcome.ts';

/** Thrown by a provider that could not look; the runner alone turns it into an unchecked outcome. */
export class Obstruction extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, cause?: unknown) {
    super(`could not look: ${obstacle.kind}`, { cause });
    this.name = 'Obstruction';
    this.obstacle = obstacle;
  }
}
