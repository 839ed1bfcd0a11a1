import { ENTITY_NAMES, type Entities, type EntityName } from '../domain/entities.ts';
import { AWS_EXTRACTORS } from './extractors/aws.ts';
import { AZURE_EXTRACTORS } from './extractors/azure.ts';
import { COMMAND_LINE_EXTRACTORS } from './extractors/command-line.ts';
import type { Extractor } from './extractors/extractor.ts';
import { HOST_EXTRACTORS } from './extractors/hosts.ts';
import { IMAGE_EXTRACTORS } from './extractors/images.ts';
import { NODE_EXTRACTORS } from './extractors/nodes.ts';
import { OBJECT_EXTRACTORS } from './extractors/objects.ts';
import { POD_EXTRACTORS } from './extractors/pods.ts';
import { isEntity } from './validate-entity.ts';

/** What is gathered while reading; the first value that was believed stays. */
export type Gathered = { [Name in EntityName]?: string };

/** Everything that reads entities, in the order of trust. */
export const EXTRACTORS: readonly Extractor[] = [
  ...AWS_EXTRACTORS,
  ...AZURE_EXTRACTORS,
  ...IMAGE_EXTRACTORS,
  ...NODE_EXTRACTORS,
  ...POD_EXTRACTORS,
  ...OBJECT_EXTRACTORS,
  ...HOST_EXTRACTORS,
  ...COMMAND_LINE_EXTRACTORS,
];

/** Matches of one extractor that are tried until one is believed. */
const MAX_TRIES = 4;

const NAMES: ReadonlySet<string> = new Set(ENTITY_NAMES);

function isName(name: string): name is EntityName {
  return NAMES.has(name);
}

/** Adds the named groups of a match that are well-formed and not known yet; says whether any was believed. */
export function addGroups(
  gathered: Gathered,
  groups: Entities | Record<string, string | undefined>,
): boolean {
  let believed = false;
  for (const [group, value] of Object.entries(groups)) {
    const name = group.replace(/\d$/, '');
    if (value === undefined || !isName(name)) continue;
    const shaped = name === 'resource' || name === 'verb' ? value.toLowerCase() : value;
    if (!isEntity(name, shaped)) continue;
    believed = true;
    gathered[name] ??= shaped;
  }
  return believed;
}

/** Lets one extractor, compiled with the `g` flag, read a window of text. */
export function readWith(gathered: Gathered, pattern: RegExp, window: string, last: boolean): void {
  let tries = 0;
  let groups: Record<string, string> | undefined;
  for (const match of window.matchAll(pattern)) {
    if (last) groups = match.groups;
    else if (match.groups !== undefined && addGroups(gathered, match.groups)) return;
    if (++tries >= MAX_TRIES) break;
  }
  if (groups !== undefined) addGroups(gathered, groups);
}
