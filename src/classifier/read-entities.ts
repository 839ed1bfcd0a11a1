import { ENTITY_NAMES, type Entities, type EntityName } from '../domain/entities.ts';
import { AWS_EXTRACTORS } from './extractors/aws.ts';
import { AZURE_EXTRACTORS } from './extractors/azure.ts';
import { CLUSTER_EXTRACTORS } from './extractors/clusters.ts';
import { COMMAND_LINE_EXTRACTORS } from './extractors/command-line.ts';
import { CONTAINER_EXTRACTORS } from './extractors/containers.ts';
import { EVENT_OBJECT_EXTRACTORS } from './extractors/event-objects.ts';
import { EXTRACTOR_REACH, type Extractor } from './extractors/extractor.ts';
import { HOST_EXTRACTORS } from './extractors/hosts.ts';
import { IMAGE_EXTRACTORS } from './extractors/images.ts';
import { KARPENTER_EXTRACTORS } from './extractors/karpenter.ts';
import { LABEL_EXTRACTORS } from './extractors/labels.ts';
import { NAMESPACE_EXTRACTORS } from './extractors/namespaces.ts';
import { NODE_EXTRACTORS } from './extractors/nodes.ts';
import { OBJECT_EXTRACTORS } from './extractors/objects.ts';
import { POD_EXTRACTORS } from './extractors/pods.ts';
import { RUNTIME_EXTRACTORS } from './extractors/runtimes.ts';
import { type Narrowed, narrow } from './narrow.ts';
import type { Placed } from './place-patterns.ts';
import { isEntity } from './validate-entity.ts';
import { windowsAround } from './windows.ts';

/** What is gathered while reading; the first value that was believed stays. */
export type Gathered = { [Name in EntityName]?: string };

/** Everything that reads entities, in the order of trust. */
export const EXTRACTORS: readonly Extractor[] = [
  ...AWS_EXTRACTORS,
  ...AZURE_EXTRACTORS,
  ...CLUSTER_EXTRACTORS,
  ...IMAGE_EXTRACTORS,
  ...EVENT_OBJECT_EXTRACTORS,
  ...RUNTIME_EXTRACTORS,
  ...LABEL_EXTRACTORS,
  ...NODE_EXTRACTORS,
  ...KARPENTER_EXTRACTORS,
  ...POD_EXTRACTORS,
  ...CONTAINER_EXTRACTORS,
  ...NAMESPACE_EXTRACTORS,
  ...OBJECT_EXTRACTORS,
  ...HOST_EXTRACTORS,
  ...COMMAND_LINE_EXTRACTORS,
];

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
}

/** Matches of one extractor that are tried until one is believed. */
const MAX_TRIES = 4;

/** Groups are called like their entity; a digit behind tells alternatives apart. */
const NAME_OF_GROUP: ReadonlyMap<string, EntityName> = new Map(
  ENTITY_NAMES.flatMap(name => ['', 1, 2, 3].map(digit => [`${name}${digit}`, name] as const)),
);

/** Adds the named groups of a match that are well-formed and not known yet; says whether any was believed. */
export function addGroups(
  gathered: Gathered,
  groups: Entities | Record<string, string | undefined>,
): boolean {
  let believed = false;
  const values: Readonly<Record<string, string | undefined>> = groups;
  for (const group in values) {
    const value = values[group];
    const name = NAME_OF_GROUP.get(group);
    if (value === undefined || name === undefined) continue;
    const shaped = name === 'resource' || name === 'verb' ? value.toLowerCase() : value;
    if (!isEntity(name, shaped)) continue;
    believed = true;
    gathered[name] ??= shaped;
  }
  return believed;
}

/** Prepares all extractors; `read` lets them read, each near its places, what is not known yet. */
export function makeReader() {
  const prepared = EXTRACTORS.map(prepare);
  const read = (gathered: Gathered, text: string, placed: Placed, first: number) => {
    for (const pattern of placed.patterns) {
      // Asking an array for a negative place is slow.
      const extractor = pattern < first ? undefined : prepared[pattern - first];
      if (extractor === undefined || knowsAll(gathered, extractor.names)) continue;
      for (const window of windowsAround(text, placed.at(pattern), extractor.reach)) {
        readWith(gathered, extractor, window);
        if (knowsAll(gathered, extractor.names)) break;
      }
    }
  };
  return { extractors: prepared, read };
}

/** An extractor ready to read; all have the same fields, which makes reading them fast. */
interface Prepared extends Narrowed<RegExp> {
  readonly last: boolean;
  readonly names: readonly EntityName[];
}

function prepare({ literals, pattern, reach: limit = EXTRACTOR_REACH, last = false }: Extractor): Prepared {
  const narrowed = narrow({ literals, pattern: everywhere(pattern) }, limit);
  return {
    literals: narrowed.literals,
    pattern: narrowed.pattern,
    reach: narrowed.reach,
    last,
    names: namesIn(pattern),
  };
}

function knowsAll(gathered: Gathered, names: readonly EntityName[]): boolean {
  for (const name of names) if (gathered[name] === undefined) return false;
  return true;
}

function namesIn(pattern: RegExp): readonly EntityName[] {
  const groups = pattern.source.matchAll(/\(\?<([a-zA-Z]+\d?)>/g);
  return [...groups].flatMap(([, group]) => NAME_OF_GROUP.get(group ?? '') ?? []);
}

function readWith(gathered: Gathered, { pattern, last }: Prepared, window: string): void {
  let groups: Record<string, string> | undefined;
  pattern.lastIndex = 0;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const match = pattern.exec(window);
    if (match === null) break;
    if (last) groups = match.groups;
    else if (match.groups !== undefined && addGroups(gathered, match.groups)) return;
  }
  if (groups !== undefined) addGroups(gathered, groups);
}
