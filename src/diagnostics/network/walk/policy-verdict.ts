import { addStatement } from '../../../security/policy-change/add-grant.ts';
import type { ServiceRequest } from './question.ts';

/** What an endpoint's policy says to a request; `restricts` when that depends on what is not known here. */
export type PolicyVerdict = 'allows' | 'lacks' | 'forbids' | 'restricts';

/**
 * Judges an endpoint policy by actions and resources; principals and conditions are left open.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function policyVerdict(policy: string | undefined, request?: ServiceRequest): PolicyVerdict {
  if (policy === undefined) return 'allows';
  const statements = statementsOf(policy);
  if (statements === undefined) return 'restricts';
  const matches = statements.map(statement => ({ statement, fit: fitOf(statement, request) }));
  const denials = matches.filter(({ statement }) => statement.Effect === 'Deny');
  if (denials.some(({ fit }) => fit === 'fits')) return 'forbids';
  if (denials.some(({ fit }) => fit === 'may-fit')) return 'restricts';
  const grants = matches.filter(({ statement }) => statement.Effect === 'Allow');
  if (grants.some(({ fit }) => fit === 'fits')) return 'allows';
  return grants.some(({ fit }) => fit === 'may-fit') ? 'restricts' : 'lacks';
}

/** A policy with one more statement, which allows a request; all else in it stays. Empty for what cannot be read: nothing may be lost. */
export function policyWith(policy: string, { action, resource }: ServiceRequest): string {
  if (/[*?]/.test(action) || statementsOf(policy) === undefined) return '';
  return addStatement(policy, { Effect: 'Allow', Principal: '*', Action: action, Resource: resource }) ?? '';
}

type Statement = Readonly<Record<string, unknown>>;
type Fit = 'fits' | 'may-fit' | 'fits-not';

function fitOf(statement: Statement, request: ServiceRequest | undefined): Fit {
  const parts = [
    namesFit(statement.Action, request?.action.toLowerCase(), text => text.toLowerCase()),
    namesFit(statement.Resource, request?.resource, text => text),
  ];
  if (parts.includes('fits-not')) return 'fits-not';
  const free = isAnyone(statement.Principal) && statement.Condition === undefined;
  return free && parts.every(part => part === 'fits') ? 'fits' : 'may-fit';
}

/** `NotAction` and `NotResource` leave the plain field absent, and the question open. */
function namesFit(patterns: unknown, asked: string | undefined, fold: (text: string) => string): Fit {
  const texts = textsOf(patterns);
  if (texts.length === 0) return 'may-fit';
  if (texts.includes('*')) return 'fits';
  if (asked === undefined) return 'may-fit';
  return texts.some(text => wildcard(fold(text)).test(asked)) ? 'fits' : 'fits-not';
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's');
}

function isAnyone(principal: unknown): boolean {
  return principal === '*' || (isRecord(principal) && textsOf(principal.AWS).includes('*'));
}

function statementsOf(policy: string): readonly Statement[] | undefined {
  try {
    const document: unknown = JSON.parse(policy);
    if (!isRecord(document)) return undefined;
    const statement = document.Statement;
    const list: readonly unknown[] = Array.isArray(statement) ? statement : [statement];
    return list.every(isRecord) ? list : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(one => typeof one === 'string');
}

function isRecord(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
