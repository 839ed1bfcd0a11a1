import { prettyDocument } from './diff-documents.ts';
import { explainServiceTrust, nearestForService, type TrustedService } from './explain-service-trust.ts';
import { judgePolicy } from './judge-policy.ts';
import { admitValue } from './mend-conditions.ts';
import { oneOrList } from './mend-statement.ts';
import { isObject, listOf, parsePolicy } from './parse-policy.ts';
import { contextOf } from './request.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The whole trust policy, put right for the service, as pretty JSON: a statement that lacks an action gets it, else a
 * statement is added. `undefined` where an explicit deny or a condition that cannot be judged stands in the way.
 */
export function correctServiceTrust(trustPolicyJson: string, trusted: TrustedService): string | undefined {
  const explanation = explainServiceTrust(trustPolicyJson, trusted);
  if (explanation.is === 'allowed') return prettyDocument(trustPolicyJson);
  if (explanation.is === 'explicit-deny' || explanation.is === 'unknown') return undefined;
  if (explanation.is === 'malformed')
    return pretty({ Version: '2012-10-17', Statement: [freshStatement(trusted)] });
  const document: unknown = JSON.parse(trustPolicyJson);
  if (!isObject(document)) return undefined;
  const statements = listOf(document.Statement);
  const mended = mendedStatements(trustPolicyJson, statements, trusted) ?? [
    ...statements,
    freshStatement(trusted),
  ];
  const corrected = pretty({ ...document, Statement: mended });
  return explainServiceTrust(corrected, trusted).is === 'allowed' ? corrected : undefined;
}

const pretty = (document: Json): string => JSON.stringify(document, null, 2);

const freshStatement = ({ service, actions, condition }: TrustedService): Json => ({
  Effect: 'Allow',
  Principal: { Service: service },
  Action: oneOrList(actions),
  ...(condition && { Condition: condition }),
});

/** Mends the statement that already names the service; `undefined` when none does. */
function mendedStatements(json: string, statements: readonly unknown[], trusted: TrustedService) {
  const reading = parsePolicy(json);
  const action = trusted.actions[0] ?? 'sts:AssumeRole';
  if (reading.is === 'malformed') return undefined;
  const caller = { is: 'service', service: trusted.service } as const;
  const request = { caller, action, context: contextOf(trusted.context) };
  const nearest = nearestForService(judgePolicy(reading.policy, request).readings);
  if (!nearest || nearest.naming === 'none') return undefined;
  return statements.map((raw, index) =>
    index === nearest.statement.index && isObject(raw) ? mendOne(raw, trusted) : raw,
  );
}

function mendOne(raw: Json, trusted: TrustedService): Json {
  const present = listOf(raw.Action).map(String);
  const lacking = trusted.actions.filter(
    action => !present.some(one => one.toLowerCase() === action.toLowerCase()),
  );
  const wildcard = present.some(one => one === '*' || one.toLowerCase() === 'sts:*');
  const conditions = Object.entries(trusted.condition ?? {}).flatMap(([, tests]) => Object.entries(tests));
  const Condition = conditions.reduce<unknown>(
    (block, [key, value]) => admitValue(block, key, value),
    raw.Condition,
  );
  return {
    ...raw,
    ...(wildcard || raw.Action === undefined ? {} : { Action: oneOrList([...present, ...lacking]) }),
    ...(raw.Condition === undefined ? {} : { Condition }),
  };
}
