import { readSymptoms } from '../diagnostics/read-symptoms.ts';
import type { Target } from '../domain/report.ts';
import { redact } from '../security/redact.ts';
import { enrich, type Interpretation } from './interpret.ts';
import type { Providers, Using } from './using.ts';

/** Reads the target's own events and logs where the message does not say why something failed. */
export async function refineFromSymptoms(
  understood: Interpretation,
  target: Target,
  sight: Providers,
  using: Using,
): Promise<Interpretation> {
  const [kind] = understood.kinds;
  if (kind && !kind.symptomOnly) return understood;
  const cluster = sight.clusters.find(one => one.name === target.cluster);
  if (!cluster) return understood;
  const symptoms = redact(await readSymptoms(cluster.kubernetes, target.entities, understood.hasMessage));
  return enrich(understood, using.classify(symptoms), using.kinds);
}
