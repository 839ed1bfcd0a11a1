import type { Evidence } from '../../../domain/outcome.ts';
import { judgePolicy, type StatementReading } from '../iam/judge-policy.ts';
import { parsePolicy } from '../iam/parse-policy.ts';
import { contextOf } from '../iam/request.ts';
import type { PolicyDocument } from './documents.ts';

/** What was asked for. */
export interface Asked {
  readonly action: string;
  readonly roleArn: string;
  readonly resource?: string;
}

/** The statement that denies, or the one that comes nearest to allowing. */
export interface Deciding {
  /** `Sid` of the statement with its policy. */
  readonly name: string;
  readonly evidence: Evidence;
  /** Whether it allows the action on some resource. */
  readonly allowsAction: boolean;
}

interface Candidate {
  readonly document: PolicyDocument;
  readonly reading: StatementReading;
}

/** Finds the statement by which a refusal is explained: a Deny that applies, else an Allow of the action on something else, else one of the same service. */
export function statementIn(documents: readonly PolicyDocument[], asked: Asked): Deciding | undefined {
  const all = documents.flatMap(document =>
    readingsOf(document, asked).map(reading => ({ document, reading })),
  );
  const denying = all.find(({ reading }) => reading.statement.effect === 'Deny' && reading.applies !== 'no');
  const allows = all.filter(({ reading }) => reading.statement.effect === 'Allow');
  const ofAction = allows.find(({ reading }) => reading.misses.every(miss => miss.element !== 'action'));
  const service = asked.action.split(':')[0] ?? '';
  const ofService = allows.find(({ reading }) =>
    reading.statement.actions?.some(action => action.toLowerCase().startsWith(`${service}:`)),
  );
  const chosen = denying ?? ofAction ?? ofService;
  return chosen && told(chosen, chosen === ofAction);
}

function readingsOf(
  { json }: PolicyDocument,
  { action, roleArn, resource }: Asked,
): readonly StatementReading[] {
  const parsed = parsePolicy(json);
  if (parsed.is === 'malformed') return [];
  const caller = { is: 'role', roleArn, account: roleArn.split(':')[4] ?? '' } as const;
  const request = { caller, action, context: contextOf({}), ...(resource !== undefined && { resource }) };
  return judgePolicy(parsed.policy, request).readings;
}

function told({ document, reading }: Candidate, allowsAction: boolean): Deciding {
  const { effect, sid, index, actions, notActions, resources, notResources, conditions } = reading.statement;
  const name = sid ?? `statement ${index + 1}`;
  const what = (actions ?? notActions ?? []).slice(0, 6).join(', ');
  const on = (resources ?? notResources ?? ['*']).slice(0, 4).join(', ');
  const under = conditions.length > 0 ? `, under ${conditions.length} condition(s)` : '';
  const value = `${effect} ${notActions ? 'all but ' : ''}${what} on ${notResources ? 'all but ' : ''}${on}${under}`;
  return {
    name: `${name} of ${document.subject}`,
    evidence: { subject: document.subject, path: name, value },
    allowsAction,
  };
}
