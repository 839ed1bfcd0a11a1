import { z } from 'zod';
import { closestTo } from './closest.ts';
import type { Finding } from './finding.ts';
import { schema } from './schema.ts';
import { adviceForSecret } from './secrets-in-file.ts';

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong, in words. */
export function schemaFindings(issues: readonly Issue[], content: unknown): readonly Finding[] {
  return issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => unknownKey(pathOf(issue), key))
      : [wrongValue(issue, content)],
  );
}

function wrongValue(issue: Issue, content: unknown): Finding {
  const path = pathOf(issue);
  const value = path.reduce(stepInto, content);
  const state = value === undefined ? 'is missing' : `is ${shown(value)}`;
  return { path, words: `${state}: expected ${issue.message}.` };
}

function unknownKey(parent: Finding['path'], key: string): Finding {
  const path = [...parent, key];
  const secret = adviceForSecret(key);
  if (secret !== undefined) return { path, atKey: true, words: secret };
  const known = keysAt(parent);
  const meant = closestTo(key, known);
  const advice = meant === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${meant}?`;
  return { path, atKey: true, words: `is not a key that exists. ${advice}` };
}

function keysAt(path: Finding['path']): readonly string[] {
  const steps = path.flatMap(step => (typeof step === 'number' ? ['items'] : ['properties', step]));
  const part = [...steps, 'properties'].reduce<unknown>(stepInto, z.toJSONSchema(schema, { io: 'input' }));
  return Object.keys(part ?? {});
}

function stepInto(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

function pathOf(issue: Issue): Finding['path'] {
  return issue.path.map(step => (typeof step === 'number' ? step : String(step)));
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
