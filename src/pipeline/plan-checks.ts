import type { Cause } from '../catalogue/kind.ts';
import type { AnyCheck } from '../diagnostics/check.ts';
import { workloadIsReady } from '../diagnostics/kubernetes/workload-is-ready/check.ts';
import { type Plan, planFor } from '../diagnostics/plan.ts';
import type { TargetScope } from '../diagnostics/target/resolution.ts';
import type { Entities, EntityName } from '../domain/entities.ts';
import type { Progress } from '../domain/progress.ts';
import { askedForOnly, causesOf, statesOf } from '../subjects/derived.ts';
import type { Interpretation } from './interpret.ts';

/** Names that say only where to look. */
export const PLACES: ReadonlySet<string> = new Set([
  'cluster',
  'namespace',
  'region',
  'account',
] satisfies readonly EntityName[]);

/** What will be checked, and which findings would explain the message. */
export interface Planned extends Plan {
  readonly causes: readonly Cause[];
  /** Those, and what can be wrong with the target itself beside an error that no check decides. */
  readonly looked: readonly Cause[];
  /** The error is known, and no check decides it: the target is looked at beside it. */
  readonly isUndecided: boolean;
  /** Whether a finding that is no cause says nothing: many are faults only for who has the error that they explain. */
  readonly causesOnly: boolean;
}

/** Plans the checks behind all kinds that were understood, and the state of the target itself where it is a workload or a pod. */
export function planChecks(understood: Interpretation, target: Entities, known: Entities): Planned {
  const explained = explaining(understood).flatMap(kind => kind.causes);
  const isUnexplained = explained.length === 0;
  // What only describes how the target fails asks why it does; any other error is the asker's own.
  const isUndecided = isUnexplained && !understood.isBare && understood.kinds.some(kind => !kind.symptomOnly);
  const about = understood.isBare || isUnexplained ? causesOf(lookedAt(understood, target), known) : [];
  // What is wrong with the target need not explain an error that no check decides.
  const looked = [...explained, ...about];
  const causes = isUndecided ? [] : looked;
  const ready = target.pod || target.workload ? [workloadIsReady] : [];
  const state = [...ready, ...statesOf(target)].map((check: AnyCheck) => ({ check }));
  const plan = planFor([...looked, ...state], known);
  return { causes, looked, isUndecided, causesOnly: understood.isBare || isUnexplained, ...plan };
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

/** What is looked at whole: what was asked for by name, else the workload that was found. */
function lookedAt({ isBare, entities }: Interpretation, { pod, workload }: Entities): Entities {
  const isNamed = isBare && Object.keys(entities).some(name => !PLACES.has(name));
  if (isNamed || (!pod && !workload)) return entities;
  return { ...(pod && { pod }), ...(workload && { workload }) };
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
