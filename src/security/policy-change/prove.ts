import { breadthOf } from './breadth.ts';
import { type Grant, statementOf } from './grant.ts';

/** A change of a policy document, with what it is for. */
export interface PolicyChange {
  /** The document as it is, as JSON; `null` where there is none. */
  readonly before: string | null;
  readonly after: string;
  /** Whom the change is to let in. */
  readonly grant: Grant;
  /** Whether a document lets that principal in, everything else in it considered. */
  readonly admits: (document: string) => boolean;
}

/** Whether a change is proven to open no door and to close none, or what speaks against it, as a clause. */
export type Proof = { readonly holds: true } | { readonly holds: false; readonly because: string };

/**
 * Proves that a change lets the wanted principal in, nobody else who was out, and nobody out who was in: every statement
 * stays word for word, one is added, and that one names exactly the wanted principal. Statements are alternatives, so
 * what is kept keeps its effect.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function provePolicyChange({ before, after, grant, admits }: PolicyChange): Proof {
  const [old, changed] = [before === null ? NOTHING : readDocument(before), readDocument(after)];
  if (old === undefined || changed === undefined) return fails('the policy cannot be read');
  if (before !== null && canonical(old.rest) !== canonical(changed.rest))
    return fails('it would change more than the statements');
  const kept = changed.statements.slice(0, old.statements.length);
  const added = changed.statements.slice(old.statements.length);
  if (canonical(kept) !== canonical(old.statements))
    return fails('it would change statements that are there');
  if (added.length > 1 || (added.length === 1 && canonical(added[0]) !== canonical(statementOf(grant))))
    return fails('it would add more than was meant');
  const breadth = added.length === 0 ? undefined : breadthOf(grant);
  if (breadth !== undefined) return fails(breadth);
  return admits(after) ? { holds: true } : fails('it would still not let the wanted one in');
}

const NOTHING = { rest: {}, statements: [] } as const;
const fails = (because: string): Proof => ({ holds: false, because });

function readDocument(json: string) {
  const document = parsed(json);
  if (!isRecord(document) || document.Statement === undefined) return undefined;
  const { Statement: statement, ...rest } = document;
  const statements: readonly unknown[] = Array.isArray(statement) ? statement : [statement];
  return statements.every(isRecord) ? { rest, statements } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same text for values that differ in the order of their keys only. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.keys(value).toSorted();
  return `{${fields.map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
