import type { Resolution, TargetQuestion } from '../diagnostics/target/resolution.ts';
import type { EntityName } from '../domain/entities.ts';
import type { NameCandidate } from '../domain/name-candidate.ts';
import type { Target } from '../domain/report.ts';
import { hasNothingToCheck, type Interpretation } from './interpret.ts';

/** A hyphen or a place marks a name; a word that is nothing but a word is looked up only beside an error. */
const MARKED = 2;
const MARKED_PLACE = 3;
const WORKLOADS: ReadonlySet<string> = new Set(['pod', 'workload'] satisfies readonly EntityName[]);
/** Kinds about something else than one workload: what the text names beside them is not asked about. */
const OF_NO_WORKLOAD = new Set<unknown>(['nodes', 'aks-cluster', 'azure-subscription']);

/** Whether a message says nothing that a check could decide, so that only what it names can be looked at. */
export function needsName(understood: Interpretation): boolean {
  return isUnknown(understood) || hasNothingToCheck(understood);
}

/** Whether a message shows no known error and nothing was named beside it. */
export function isUnknown({ kinds, named }: Interpretation): boolean {
  return kinds.length === 0 && !named;
}

/** Whether a message names something that is worth a search of the clusters. */
export function mayName(understood: Interpretation, { words }: TargetQuestion): boolean {
  const [kind] = understood.kinds;
  if (OF_NO_WORKLOAD.has(kind?.about)) return false;
  const { pod, workload } = understood.entities;
  return pod !== undefined || workload !== undefined || words.some(one => isMarked(one, kind !== undefined));
}

function isMarked({ asObject, asNamespace }: NameCandidate, isKnown: boolean): boolean {
  return asObject >= MARKED || (!isKnown && asNamespace >= MARKED_PLACE);
}

/** The same question about workloads and pods only: nothing else in the text can be what is asked about. */
export function forWorkloads(question: TargetQuestion): TargetQuestion {
  return { ...question, scope: undefined, finders: question.finders.filter(({ by }) => WORKLOADS.has(by)) };
}

/** What was found for an error of a known kind: only what its text names itself, nothing that merely fails nearby. */
export function namedIn(resolution: Resolution, { kinds }: Interpretation): Resolution {
  if (kinds.length === 0 || resolution.status === 'none') return resolution;
  const targets = resolution.status === 'one' ? [resolution.target] : resolution.candidates;
  if (targets.every(isNamed)) return resolution;
  return { ...resolution, status: 'none', sought: '', searched: [], nearest: [], hint: '' };
}

function isNamed({ read }: Target): boolean {
  return read === undefined || read.some(({ as }) => as !== 'namespace');
}

/** A message without a known error, read as the question how its target is: as if that had been asked for by name. */
export function asAskedFor(understood: Interpretation, { entities }: Target): Interpretation {
  if (!isUnknown(understood)) return understood;
  const { namespace, pod, workload, workloadKind } = entities;
  const names = Object.entries({ namespace, pod, workload, workloadKind });
  const found = Object.fromEntries(names.filter(([, name]) => name !== undefined));
  return { ...understood, named: true, isBare: true, entities: { ...understood.entities, ...found } };
}
