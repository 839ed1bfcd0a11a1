import type { Call } from '../../aws-server/call.ts';
import { createKeys } from '../../aws-server/keys.ts';
import { operationsOf } from '../../aws-server/operations.ts';
import { isRecord } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import { CommandFailed, looked, type Ran } from '../session.ts';
import type { AwsCall } from './call.ts';
import { queried } from './query.ts';
import { shorthand } from './shorthand.ts';

const STRUCTURES: ReadonlySet<string> = new Set(['filters', 'filter', 'image-ids', 'lookup-attributes']);
const DOCUMENTS: ReadonlySet<string> = new Set(['AssumeRolePolicyDocument', 'PolicyDocument', 'Document']);

/** Runs a reading command against the world, as the server would, and prints what the CLI would print. */
export function readCommand(call: AwsCall, service: string, operation: string): Ran {
  const { session, account, region } = call;
  const keys = createKeys('', account);
  const wanted = operation.replaceAll('-', '').toLowerCase();
  const known = Object.entries(operationsOf(keys)[service] ?? {});
  const run = known.find(([name]) => name.toLowerCase() === wanted);
  if (run === undefined) return looked(session);
  const caller = { account, arn: `arn:aws:iam::${account}:user/engineer`, userId: 'AIDAENGINEER' };
  const asked: Call = {
    world: session.world,
    service,
    operation: run[0],
    account,
    region,
    params: paramsOf(call),
    caller,
    pageSize: 1000,
    now: session.now,
  };
  const outcome = run[1](asked);
  if ('error' in outcome) {
    throw new CommandFailed(
      `An error occurred (${outcome.error.code}) when calling the ${run[0]} operation: ${outcome.error.message}`,
    );
  }
  const result = decoded(outcome.result);
  const query = flagOf(call.args, 'query');
  const value = query === '' ? result : queried(result, query);
  return {
    session,
    output: `${flagOf(call.args, 'output') === 'text' ? textOf(value) : JSON.stringify(value)}\n`,
  };
}

function paramsOf({ args }: AwsCall): Resource {
  const pairs = Object.entries(args.flags).flatMap(([flag, words]) => {
    const camel = flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const pascal = (camel.charAt(0).toUpperCase() + camel.slice(1)).replace('OpenId', 'OpenID');
    const value = paramOf(flag, words);
    return [
      [camel, value],
      [pascal, value],
    ];
  });
  return Object.fromEntries(pairs);
}

function paramOf(flag: string, words: readonly string[]): unknown {
  const [first = ''] = words;
  if (first.startsWith('[')) return JSON.parse(first);
  if (STRUCTURES.has(flag)) return words.map(word => listValues(shorthand([word])));
  return words.length === 1 && !flag.endsWith('s') ? first : words;
}

function listValues(filter: Resource): Resource {
  const { Values } = filter;
  return typeof Values === 'string' ? { ...filter, Values: [Values] } : filter;
}

// The CLI decodes policy documents before it prints them.
function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [
      name,
      DOCUMENTS.has(name) && typeof inside === 'string'
        ? JSON.parse(decodeURIComponent(inside))
        : decoded(inside),
    ]),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (Array.isArray(value)) return value.map(textOf).join('\t');
  return isRecord(value) ? Object.values(value).map(textOf).join('\t') : String(value);
}
