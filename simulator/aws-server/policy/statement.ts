import { isRecord, recordsAt, valueAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { conditionHolds } from './condition.ts';
import { fits } from './pattern.ts';

/** What a policy is asked. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  /** Known condition keys in lower case. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** How one statement answers a question. */
export interface Match {
  readonly statement: Resource;
  readonly effect: 'Allow' | 'Deny';
}

/** What a document says to a question: the statements that apply, and the condition keys that it lacked. */
export interface Reading {
  readonly matches: readonly Match[];
  readonly missing: readonly string[];
}

/** The statements of a policy document that apply to a question. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function readDocument(document: unknown, question: Question): Reading {
  const matches: Match[] = [];
  const missing: string[] = [];
  for (const statement of statementsOf(document)) {
    if (!covers(statement, question)) continue;
    const condition = conditionHolds(valueAt(statement, 'Condition'), question.context);
    missing.push(...condition.missing);
    if (!condition.holds) continue;
    matches.push({ statement, effect: statement.Effect === 'Deny' ? 'Deny' : 'Allow' });
  }
  return { matches, missing };
}

/** The statements of a document; one alone may stand without a list. */
function statementsOf(document: unknown): readonly Resource[] {
  const statement = valueAt(document, 'Statement');
  return isRecord(statement) ? [statement] : recordsAt(document, 'Statement');
}

function covers(statement: Resource, { action, resource }: Question): boolean {
  const named = anyFits(statement.Action, action, true) || excludes(statement.NotAction, action, true);
  const onto =
    anyFits(statement.Resource, resource, false) || excludes(statement.NotResource, resource, false);
  return named && onto;
}

function excludes(patterns: unknown, text: string, foldCase: boolean): boolean {
  return patterns !== undefined && !anyFits(patterns, text, foldCase);
}

function anyFits(patterns: unknown, text: string, foldCase: boolean): boolean {
  const list = Array.isArray(patterns) ? patterns : [patterns];
  const folded = (value: string) => (foldCase ? value.toLowerCase() : value);
  return list.some(pattern => typeof pattern === 'string' && fits(folded(pattern), folded(text)));
}
