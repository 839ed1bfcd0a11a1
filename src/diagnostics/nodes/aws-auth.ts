import { parseDocument, stringify } from 'yaml';
import { isRecord, textOf } from './yaml-value.ts';

/** One role of the map. */
export interface MappedRole {
  readonly roleArn: string;
  readonly username: string;
  readonly groups: readonly string[];
}

/** The `mapRoles` of `aws-auth`, or where its YAML breaks. */
export type AwsAuth =
  | { readonly is: 'map'; readonly entries: readonly unknown[]; readonly roles: readonly MappedRole[] }
  | { readonly is: 'broken'; readonly why: string };

/** What a node must come as. Source: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html */
export const NODE_USERNAME = 'system:node:{{EC2PrivateDNSName}}';
/** Groups without which a node may not register. */
export const NODE_GROUPS = ['system:bootstrappers', 'system:nodes'] as const;

/** Reads the YAML inside the config map. */
export function readAwsAuth(mapRoles: string | undefined): AwsAuth {
  if (mapRoles === undefined || mapRoles.trim() === '') return { is: 'map', entries: [], roles: [] };
  const document = parseDocument(mapRoles);
  const [error] = document.errors;
  if (error) {
    const at = error.linePos?.[0];
    return {
      is: 'broken',
      why: `line ${at?.line ?? 1}, column ${at?.col ?? 1}: ${ERRORS[error.code] ?? 'not valid YAML'}`,
    };
  }
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries)) return { is: 'broken', why: 'it is not a list: each role begins with a dash' };
  const strange = entries.findIndex(entry => !isRecord(entry) || textOf(entry, 'rolearn') === undefined);
  if (strange >= 0) return { is: 'broken', why: `entry ${strange + 1} has no rolearn` };
  return { is: 'map', entries, roles: entries.map(roleOf) };
}

const ERRORS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab is used for indentation, which YAML does not allow',
  BAD_INDENT: 'the indentation is wrong',
  MISSING_CHAR: 'a character is missing',
  UNEXPECTED_TOKEN: 'something stands where it may not',
  DUPLICATE_KEY: 'the same key stands twice',
  BLOCK_AS_IMPLICIT_KEY: 'the indentation is wrong',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines',
};

function roleOf(entry: unknown): MappedRole {
  const groups = isRecord(entry) && Array.isArray(entry.groups) ? entry.groups : [];
  return {
    roleArn: textOf(entry, 'rolearn') ?? '',
    username: textOf(entry, 'username') ?? '',
    groups: groups.filter(group => typeof group === 'string'),
  };
}

/** The role's ARN as the map wants it: without a path. Source: https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting_iam.html */
export function mappedArnOf(roleArn: string): string {
  return roleArn.replace(/:role\/(?:[^/]{1,512}\/){1,20}/, ':role/');
}

/** The entry that admits a node's role. */
export function nodeEntry(roleArn: string) {
  return { rolearn: mappedArnOf(roleArn), username: NODE_USERNAME, groups: [...NODE_GROUPS] };
}

/** A merge patch of the config map: all entries as they are, but the one at `place` corrected, or one more at the end. */
export function patchFor(entries: readonly unknown[], roleArn: string, place = -1): string {
  const before = entries[place];
  const corrected = { ...(isRecord(before) ? before : {}), ...mergedEntry(before, roleArn) };
  const all =
    place < 0 ? [...entries, corrected] : entries.map((one, at) => (at === place ? corrected : one));
  return JSON.stringify({ data: { mapRoles: stringify(all) } });
}

function mergedEntry(before: unknown, roleArn: string) {
  const entry = nodeEntry(roleArn);
  const others = roleOf(before).groups.filter(group => group.startsWith('eks:'));
  return { ...entry, groups: [...entry.groups, ...others] };
}

/** Whether a patch of the map leaves every entry but the one at `place` as it is, read back as the cluster reads it. */
export function othersStay(entries: readonly unknown[], patch: string, place: number): boolean {
  const read = readAwsAuth(JSON.parse(patch).data.mapRoles);
  const after: readonly unknown[] = read.is === 'map' ? read.entries : [];
  return entries.every((entry, at) => at === place || JSON.stringify(after[at]) === JSON.stringify(entry));
}
