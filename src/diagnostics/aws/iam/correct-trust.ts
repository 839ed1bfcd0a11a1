import { prettyDocument } from './diff-documents.ts';
import { explainTrust, nearestStatement, type TrustExplanation } from './explain-trust.ts';
import { judgePolicy } from './judge-policy.ts';
import { mendStatement } from './mend-statement.ts';
import { isObject, listOf, parsePolicy } from './parse-policy.ts';
import { type TrustedServiceAccount, trustDocumentFor } from './trust-document.ts';
import { webIdentityRequest } from './web-identity-request.ts';

const MOST_MENDS = 6;

/**
 * The whole trust policy, put right for the service account, as pretty JSON; whoever was let in stays let in.
 * `undefined` where no addition helps or is safe: an explicit deny, a condition of somebody's own, or one that cannot be judged.
 */
export function correctTrust(trustPolicyJson: string, trusted: TrustedServiceAccount): string | undefined {
  let document = trustPolicyJson;
  for (let mends = 0; mends <= MOST_MENDS; mends++) {
    const explanation = explainTrust(document, trusted);
    if (explanation.is === 'allowed') return prettyDocument(document);
    const next = mendOnce(document, explanation, trusted);
    if (next === undefined) return undefined;
    document = next;
  }
  return undefined;
}

function mendOnce(
  document: string,
  explanation: TrustExplanation,
  trusted: TrustedServiceAccount,
): string | undefined {
  switch (explanation.is) {
    case 'malformed':
      return trustDocumentFor(trusted);
    case 'no-statement':
      return addStatement(document, trusted);
    case 'allowed':
    case 'explicit-deny':
    case 'unknown':
    case 'other-condition':
      return undefined;
    case 'wrong-federated-principal':
      return canNeverMatch(explanation.found, trusted)
        ? mend(document, explanation, trusted)
        : addStatement(document, trusted);
    default:
      return mend(document, explanation, trusted);
  }
}

/** A provider of another account lets nobody in; another cluster's issuer may well let somebody in, and stays. */
const canNeverMatch = (found: string, { account }: TrustedServiceAccount): boolean =>
  !found.includes(', ') &&
  !found.includes(`:iam::${account}:oidc-provider/`) &&
  found.includes(':oidc-provider/');

function mend(
  document: string,
  explanation: TrustExplanation,
  trusted: TrustedServiceAccount,
): string | undefined {
  const reading = parsePolicy(document);
  if (reading.is === 'malformed') return undefined;
  const nearest = nearestStatement(
    judgePolicy(reading.policy, webIdentityRequest(trusted)).readings,
    trusted,
  );
  if (nearest === undefined) return undefined;
  return withStatements(document, statements =>
    statements.map((statement, index) =>
      index === nearest.statement.index && isObject(statement)
        ? mendStatement(statement, explanation, trusted)
        : statement,
    ),
  );
}

function addStatement(document: string, trusted: TrustedServiceAccount): string {
  const fresh: unknown = JSON.parse(trustDocumentFor(trusted));
  const added = isObject(fresh) ? listOf(fresh.Statement) : [];
  return withStatements(document, statements => [...statements, ...added]);
}

function withStatements(
  document: string,
  change: (statements: readonly unknown[]) => readonly unknown[],
): string {
  const policy: unknown = JSON.parse(document);
  return JSON.stringify(
    isObject(policy) ? { ...policy, Statement: change(listOf(policy.Statement)) } : policy,
  );
}
