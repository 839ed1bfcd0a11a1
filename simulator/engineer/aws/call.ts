import type { AwsPlace } from '../../builders/change.ts';
import { isRecord } from '../../fields.ts';
import { type Arguments, flagOf } from '../arguments.ts';
import { CommandFailed, type Ran, type Session } from '../session.ts';

/** One command of the AWS CLI after its service and operation. */
export interface AwsCall extends AwsPlace {
  readonly args: Arguments;
  readonly session: Session;
}

/** An operation of the AWS CLI that writes. */
export type AwsVerb = (call: AwsCall) => Ran;

/** A flag that the command cannot do without. */
export function needed(call: AwsCall, flag: string): string {
  const value = flagOf(call.args, flag);
  if (value !== '') return resolved(call, value);
  throw new CommandFailed(`aws: error: the following arguments are required: --${flag}`);
}

/** A flag that may be absent; empty then. */
export function optional(call: AwsCall, flag: string): string {
  return resolved(call, flagOf(call.args, flag));
}

/** The values of a flag that takes several: words, or one JSON list. */
export function several(call: AwsCall, flag: string): readonly string[] {
  const values = call.args.flags[flag] ?? [];
  const [first = ''] = values;
  if (!first.startsWith('[')) return values.flatMap(value => value.split(','));
  const read = parsed(first, flag);
  return Array.isArray(read) ? read.map(String) : [];
}

/** A flag that holds a policy or any other JSON, in place or in a file. */
export function jsonFlag(call: AwsCall, flag: string): unknown {
  return parsed(needed(call, flag), flag);
}

/** A policy document, which IAM refuses when it is none. */
export function documentFlag(call: AwsCall, flag: string): unknown {
  const document = jsonFlag(call, flag);
  if (isRecord(document) && document.Statement !== undefined) return document;
  throw new CommandFailed(
    `An error occurred (MalformedPolicyDocument): the value of --${flag} has no Statement`,
  );
}

function parsed(text: string, flag: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFailed(
      `An error occurred (MalformedPolicyDocument): the value of --${flag} is not JSON: ${text.slice(0, 80)}`,
    );
  }
}

function resolved({ session }: AwsCall, value: string): string {
  const [, name] = /^file:\/\/(.{1,4000})$/.exec(value) ?? [];
  if (name === undefined) return value;
  const text = session.files[name] ?? session.files[name.replace(/^\.\//, '')];
  if (text === undefined)
    throw new CommandFailed(`Unable to load paramfile ${value}: No such file or directory`);
  return text;
}

/** Refuses a name that does not exist, in IAM's words. */
export function noSuch(what: string): never {
  throw new CommandFailed(`An error occurred (NoSuchEntity): ${what} cannot be found.`);
}
