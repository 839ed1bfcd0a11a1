import type { Cause } from '../catalogue/kind.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import type { Entities, EntityName } from '../domain/entities.ts';
import type { Target } from '../domain/report.ts';

/** What a decision is about: the causes that were looked for, and at what. */
interface Question {
  readonly causes: readonly Cause[];
  readonly target: Target;
}

/** Whether what a check would say decides if the error is explained: it can be a cause of it at this target, or is the target's own state. */
export function isDeciding({ check, outcome }: Finding, { causes, target }: Question): boolean {
  if (check.context) return false;
  if (check.symptom) return true;
  const own = causes.filter(cause => cause.check === check);
  if (outcome.status !== 'unchecked' || outcome.obstacle.kind !== 'not-named') return own.length > 0;
  const lacks = namesLackedBy(target.entities);
  if (outcome.obstacle.names.some(name => lacks.has(name))) return false;
  return own.some(cause => !cause.ifTold);
}

const OF_WORKLOADS = ['namespace', 'pod', 'serviceAccount', 'workload', 'workloadKind'] as const;

/** Names that things of the target's kind do not have: no machine runs as a service account, and a node class is no node. */
function namesLackedBy(target: Entities): ReadonlySet<string> {
  const has = (...names: readonly EntityName[]) => names.some(name => target[name] !== undefined);
  if (has('pod', 'workload', 'serviceAccount')) return new Set();
  const isMachine = has('node', 'instanceId', 'nodegroup');
  if (!isMachine && !has('nodeClaim', 'nodeClass')) return new Set();
  return new Set<string>(isMachine ? OF_WORKLOADS : [...OF_WORKLOADS, 'node']);
}
