import type { ConditionTest, Policy, PolicyReading, PrincipalList, Statement } from './policy.ts';

type Json = Readonly<Record<string, unknown>>;

const ELEMENTS = new Set([
  ...[
    'sid',
    'effect',
    'principal',
    'notprincipal',
    'action',
    'notaction',
    'resource',
    'notresource',
    'condition',
  ],
]);

/** Why a document cannot be read; never leaves this module. */
class Malformed extends Error {}

/**
 * Reads any kind of IAM policy document, tolerant of single values where lists are allowed.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): PolicyReading {
  try {
    return { is: 'policy', policy: policyOf(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof Malformed) return { is: 'malformed', why: error.message };
    if (error instanceof SyntaxError)
      return { is: 'malformed', why: `it is not JSON: ${error.message.slice(0, 120)}` };
    throw error;
  }
}

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value or a list of values as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function policyOf(document: unknown): Policy {
  if (!isObject(document)) throw new Malformed('it is not an object');
  if (document.Statement === undefined) throw new Malformed('it has no Statement');
  const version = typeof document.Version === 'string' ? document.Version : '2008-10-17';
  return { version, statements: listOf(document.Statement).map(statementOf) };
}

function statementOf(raw: unknown, index: number): Statement {
  const where = `statement ${index + 1}`;
  if (!isObject(raw)) throw new Malformed(`${where} is not an object`);
  const stranger = Object.keys(raw).find(name => !ELEMENTS.has(name.toLowerCase()));
  if (stranger !== undefined) throw new Malformed(`${where} has an unknown element ${stranger}`);
  const { Effect: effect, Sid: sid } = raw;
  if (effect !== 'Allow' && effect !== 'Deny') throw new Malformed(`${where} has no Effect of Allow or Deny`);
  return {
    index,
    effect,
    ...(typeof sid === 'string' && sid !== '' && { sid }),
    ...principalsIn(raw, where),
    ...wordsIn(raw, where),
    conditions: conditionsOf(raw.Condition, where),
  };
}

function principalsIn(raw: Json, where: string) {
  return {
    ...(raw.Principal !== undefined && { principals: principalsOf(raw.Principal, where) }),
    ...(raw.NotPrincipal !== undefined && { notPrincipals: principalsOf(raw.NotPrincipal, where) }),
  };
}

function wordsIn(raw: Json, where: string) {
  const words = (name: string) => strings(raw[name], `${where}, ${name}`);
  if (raw.Action === undefined && raw.NotAction === undefined) throw new Malformed(`${where} has no Action`);
  return {
    ...(raw.Action !== undefined && { actions: words('Action') }),
    ...(raw.NotAction !== undefined && { notActions: words('NotAction') }),
    ...(raw.Resource !== undefined && { resources: words('Resource') }),
    ...(raw.NotResource !== undefined && { notResources: words('NotResource') }),
  };
}

function principalsOf(raw: unknown, where: string): PrincipalList {
  if (raw === '*') return [{ type: '*', value: '*' }];
  if (!isObject(raw)) throw new Malformed(`${where} has a Principal that is neither * nor an object`);
  return Object.entries(raw).flatMap(([type, values]) =>
    strings(values, `${where}, Principal`).map(value => ({ type, value })),
  );
}

function conditionsOf(raw: unknown, where: string): readonly ConditionTest[] {
  if (raw === undefined) return [];
  if (!isObject(raw)) throw new Malformed(`${where} has a Condition that is not an object`);
  return Object.entries(raw).flatMap(([operator, tests]) => {
    if (!isObject(tests)) throw new Malformed(`${where}, ${operator} is not an object`);
    return Object.entries(tests).map(([key, values]) => ({
      operator,
      key,
      values: strings(values, `${where}, ${key}`),
    }));
  });
}

function strings(raw: unknown, where: string): readonly string[] {
  return listOf(raw).map(value => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return String(value);
    throw new Malformed(`${where} holds something that is no text`);
  });
}
