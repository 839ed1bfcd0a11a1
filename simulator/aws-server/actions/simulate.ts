import { recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation } from '../call.ts';
import { firstWith, iamList } from '../lookup.ts';
import { type Question, type Reading, readDocument } from '../policy/statement.ts';
import { documentOf, policyOf } from './iam-policies.ts';
import { noSuchEntity } from './iam-roles.ts';

interface NamedDocument {
  readonly id: string;
  readonly document: unknown;
}

/** SimulatePrincipalPolicy over a role's attached and inline policies, its boundary and the organisation's policies. */
export const simulatePrincipalPolicy: Operation = call => {
  const arn = textAt(call.params, 'PolicySourceArn');
  const role = firstWith(iamList(call, 'Roles'), 'Arn', arn);
  if (role === undefined)
    return noSuchEntity(`Invalid Entity Arn: ${arn} does not clearly define entity type and name.`);
  const resources = textsAt(call.params, 'ResourceArns');
  const questions = textsAt(call.params, 'ActionNames').flatMap(action =>
    (resources.length === 0 ? ['*'] : resources).map(resource => {
      return { action, resource, context: contextOf(call) };
    }),
  );
  const EvaluationResults = questions.map(question => evaluation(call, role, question));
  return answered({ EvaluationResults, IsTruncated: false });
};

function evaluation(call: Call, role: Resource, question: Question): Resource {
  const identity = identityDocuments(call, role).map(({ id, document }) => ({
    id,
    document,
    reading: readDocument(document, question),
  }));
  const boundary = boundaryReading(call, role, question);
  const organisation = iamList(call, 'ServiceControlPolicies').map(policy =>
    readDocument(policy.Document, question),
  );
  const readings = identity.map(({ reading }) => reading);
  const denied = [...readings, ...(boundary ? [boundary] : []), ...organisation].some(denies);
  const inBounds = boundary === undefined || allows(boundary);
  const inOrganisation = organisation.every(allows);
  const allowed = readings.some(allows) && inBounds && inOrganisation;
  return {
    EvalActionName: question.action,
    EvalResourceName: question.resource,
    EvalDecision: denied ? 'explicitDeny' : allowed ? 'allowed' : 'implicitDeny',
    MatchedStatements: identity.flatMap(({ id, document, reading }) =>
      reading.matches.map(({ statement }) => positioned(id, document, statement)),
    ),
    MissingContextValues: [...new Set(readings.flatMap(({ missing }) => missing))],
    ...(boundary === undefined
      ? {}
      : {
          PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: inBounds && !denies(boundary) },
        }),
    ...(organisation.length === 0
      ? {}
      : {
          OrganizationsDecisionDetail: {
            AllowedByOrganizations: inOrganisation && !organisation.some(denies),
          },
        }),
  };
}

function identityDocuments(call: Call, role: Resource): readonly NamedDocument[] {
  const attached = recordsAt(role, 'AttachedManagedPolicies').flatMap(one => {
    const policy = policyOf(call, textAt(one, 'PolicyArn'));
    return policy === undefined ? [] : [{ id: textAt(policy, 'PolicyName'), document: documentOf(policy) }];
  });
  const inline = recordsAt(role, 'RolePolicyList').map(one => {
    return {
      id: `role_${textAt(role, 'RoleName')}_${textAt(one, 'PolicyName')}`,
      document: one.PolicyDocument,
    };
  });
  return [...attached, ...inline];
}

function boundaryReading(call: Call, role: Resource, question: Question): Reading | undefined {
  const arn = textAt(role, 'PermissionsBoundary', 'PermissionsBoundaryArn');
  if (arn === '') return undefined;
  const policy = policyOf(call, arn);
  return readDocument(policy === undefined ? {} : documentOf(policy), question);
}

function allows({ matches }: Reading): boolean {
  return matches.some(({ effect }) => effect === 'Allow');
}

function denies({ matches }: Reading): boolean {
  return matches.some(({ effect }) => effect === 'Deny');
}

// Positions count from 1 in the document as GetPolicyVersion and GetRolePolicy send it.
function positioned(id: string, document: unknown, statement: Resource): Resource {
  const text = JSON.stringify(statement);
  const start = Math.max(0, JSON.stringify(document).indexOf(text)) + 1;
  return {
    SourcePolicyId: id,
    SourcePolicyType: 'IAM Policy',
    StartPosition: { Line: 1, Column: start },
    EndPosition: { Line: 1, Column: start + text.length },
  };
}

function contextOf(call: Call): Question['context'] {
  const entries = recordsAt(call.params, 'ContextEntries').map(entry => [
    textAt(entry, 'ContextKeyName').toLowerCase(),
    textsAt(entry, 'ContextKeyValues'),
  ]);
  return Object.fromEntries(entries);
}
