import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: "(AuthorizationFailed) The client 'app@contoso.example' with object id '96bae064-7d15-4c02-93ea-0c61b7000000' does not have authorization to perform action 'Microsoft.ContainerService/managedClusters/read' over scope '/subscriptions/12425841-7b52-4bbc-a0f3-ab6a4cb0465b' or the scope is invalid.",
    entities: {
      operation: 'Microsoft.ContainerService/managedClusters/read',
      subscription: '12425841-7b52-4bbc-a0f3-ab6a4cb0465b',
    },
  },
  {
    text: 'You do not have permission to perform Microsoft.ServiceLinker/linkers/write. If access was recently granted, please refresh your credentials',
    entities: { operation: 'Microsoft.ServiceLinker/linkers/write' },
  },
  { text: 'Code="Forbidden" Message="Caller is not authorized to perform action on resource."' },
  {
    text: "(Forbidden) The user, group or application 'appid=1;oid=2' does not have secrets get permission on key vault 'kv-web;location=westeurope'",
  },
  { text: 'Inner error: { "code": "ForbiddenByRbac" }' },
  { text: 'AuthorizationFailure: This request is not authorized to perform this operation.' },
  { text: 'Authorization_RequestDenied: Insufficient privileges to complete the operation.' },
  { text: "New-AzRoleAssignment : Operation returned an invalid status code 'Forbidden'" },
  {
    text: '{"code":"CustomRouteTableMissingPermission","message":"Managed identity or service principal must be given permission to read and write to custom route table"}',
  },
  { text: 'Could not create a role assignment for ACR. Are you an Owner on this subscription?' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: "The subscription is not registered to use namespace 'Microsoft.ServiceLinker'",
    kind: 'azure-not-registered',
  },
  { text: 'You do not have permission to perform this action in Jira.', kind: 'none' },
  {
    text: 'What is the difference from AuthorizationFailed to LinkedAuthorizationFailed in Azure?',
    kind: 'none',
  },
];
