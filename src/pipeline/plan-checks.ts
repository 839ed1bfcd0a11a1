import type { Cause } from '../catalogue/kind.ts';
import type { AnyCheck } from '../diagnostics/check.ts';
import { workloadIsReady } from '../diagnostics/kubernetes/workload-is-ready/check.ts';
import { type Plan, planFor } from '../diagnostics/plan.ts';
import type { TargetScope } from '../diagnostics/target/resolution.ts';
import type { Entities } from '../domain/entities.ts';
import type { Progress } from '../domain/progress.ts';
import { askedForOnly, causesOf, statesOf } from '../subjects/derived.ts';
import type { Interpretation } from './interpret.ts';

/** What will be checked, and which findings would explain the message. */
export interface Planned extends Plan {
  readonly causes: readonly Cause[];
  /** Whether a finding that is no cause says nothing: many are faults only for who has the error that they explain. */
  readonly causesOnly: boolean;
}

/** Plans the checks behind all kinds that were understood, and the state of the target itself where it is a workload or a pod. */
export function planChecks(understood: Interpretation, target: Entities, known: Entities): Planned {
  const causes = [...explaining(understood).flatMap(kind => kind.causes), ...startingAt(understood, known)];
  const ready = target.pod || target.workload ? [workloadIsReady] : [];
  const state = [...ready, ...statesOf(target)].map((check: AnyCheck) => ({ check }));
  return { causes, causesOnly: understood.isBare, ...planFor([...causes, ...state], known) };
}

/** The kinds whose causes are looked for: all of them, unless the leading one explains the message alone. */
function explaining({ kinds }: Interpretation): Interpretation['kinds'] {
  const [kind] = kinds;
  return kind?.exclusive ? [kind] : kinds;
}

/** What may be the target without any workload: what the leading kind is about, or a cluster that was asked for by name; an image is asked about in some cluster. */
export function targetScopeOf({ kinds, named, entities }: Interpretation): TargetScope | undefined {
  const [kind] = kinds;
  if (kind?.about === 'image') return entities.image ? 'cluster' : undefined;
  if (kind) return kind.about;
  if (!named) return undefined;
  const alone = (entities.cluster || entities.connection) && !namesObject(entities);
  return entities.image || alone ? 'cluster' : undefined;
}

function startingAt({ isBare, entities }: Interpretation, known: Entities): readonly Cause[] {
  return isBare ? causesOf(entities, known) : [];
}

/** Names that are more than the place where something is. */
const OBJECTS = [
  'namespace',
  'pod',
  'workload',
  'serviceAccount',
  'node',
  'nodegroup',
  'nodeClaim',
  'nodeClass',
  ...askedForOnly,
];

function namesObject(named: Readonly<Record<string, string | undefined>>): boolean {
  return OBJECTS.some(name => named[name] !== undefined);
}

/** The plan as it is told. */
export function planEvent({ checks, waiting }: Plan): Progress {
  const held = new Set(waiting.map(({ check }) => check));
  return {
    type: 'planned',
    checks: checks.filter(check => !held.has(check)).map(titled),
    waiting: waiting.map(({ check, needs }) => ({ ...titled(check), needs })),
  };
}

function titled(check: AnyCheck) {
  return { id: check.id, title: check.text.title };
}
