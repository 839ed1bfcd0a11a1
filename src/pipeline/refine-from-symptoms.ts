import { obstacleOf } from '../diagnostics/obstacle-of.ts';
import { readSymptoms } from '../diagnostics/read-symptoms.ts';
import type { Obstacle } from '../domain/outcome.ts';
import type { Target } from '../domain/report.ts';
import { redact } from '../security/redact.ts';
import { enrich, type Interpretation } from './interpret.ts';
import type { Providers, Using } from './using.ts';

/** A message understood with the help of its target, and what could not be read there. */
export interface Refined {
  readonly understood: Interpretation;
  readonly obstacles: readonly Obstacle[];
}

/** Reads the target's own events and logs where the message does not say why something failed. */
export async function refineFromSymptoms(
  understood: Interpretation,
  target: Target,
  providers: Providers,
  using: Using,
): Promise<Refined> {
  const [kind] = understood.kinds;
  if (kind && !kind.symptomOnly) return { understood, obstacles: [] };
  const cluster = providers.clusters.find(one => one.name === target.cluster);
  if (!cluster) return { understood, obstacles: [] };
  try {
    const { text, obstacles } = await readSymptoms(
      cluster.kubernetes,
      target.entities,
      understood.hasMessage,
    );
    return { understood: enrich(understood, using.classify(redact(text)), using.kinds), obstacles };
  } catch (error) {
    return { understood, obstacles: [obstacleOf(error)] };
  }
}
