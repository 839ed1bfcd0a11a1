import type { TrustExplanation } from './explain-trust.ts';
import { admitValue, readAsPattern, renameIssuer } from './mend-conditions.ts';
import { listOf } from './parse-policy.ts';
import type { TrustedServiceAccount } from './trust-document.ts';
import { providerArnOf, subjectOf, WEB_IDENTITY_ACTION } from './web-identity-request.ts';

type Json = Readonly<Record<string, unknown>>;

/** A raw trust statement with one miss mended; everything else in it stays. */
export function mendStatement(statement: Json, miss: TrustExplanation, trusted: TrustedServiceAccount): Json {
  const { Condition: conditions } = statement;
  const { issuer, audience } = trusted;
  switch (miss.is) {
    case 'wrong-federated-principal':
      return { ...statement, Principal: { Federated: providerArnOf(trusted) } };
    case 'wrong-action':
      return { ...statement, Action: oneOrList([...listOf(statement.Action), WEB_IDENTITY_ACTION]) };
    case 'condition-key-of-other-issuer':
      return { ...statement, Condition: renameIssuer(conditions, miss.found, issuer) };
    case 'wildcard-in-string-equals':
      return { ...statement, Condition: readAsPattern(conditions, `${issuer}:sub`, subjectOf(trusted)) };
    case 'wrong-subject':
      return { ...statement, Condition: admitValue(conditions, `${issuer}:sub`, subjectOf(trusted)) };
    case 'wrong-audience':
      return { ...statement, Condition: admitValue(conditions, `${issuer}:aud`, audience) };
    default:
      return statement;
  }
}

/** The shape people write: one value alone, several as a list. */
export const oneOrList = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);
