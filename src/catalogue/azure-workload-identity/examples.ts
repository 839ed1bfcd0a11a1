import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: "AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://westeurope.oic.prod-aks.azure.com/48793585-9e36-4604-848b-71e63bc6ee45/70206ab0-ccb9-4483-a9ab-2a2ecdff77b2/'. Assertion Subject: 'system:serviceaccount:shop:web'. Assertion Audience: 'api://AzureADTokenExchange'.",
    entities: { namespace: 'shop', serviceAccount: 'web', region: 'westeurope' },
  },
  {
    text: 'WorkloadIdentityCredential: no token file specified. Check pod configuration or set TokenFilePath in the options',
  },
  {
    text: "AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:shop:web'.",
    entities: { namespace: 'shop', serviceAccount: 'web' },
  },
  {
    text: 'ClientAssertionCredential authentication failed: AADSTS501661: Request to External OIDC endpoint failed.',
  },
  { text: 'AADSTS5002710: Invalid JWT token: header is malformed' },
  {
    text: 'ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource.',
  },
  {
    text: "System.IO.FileNotFoundException: Could not find file '/var/run/secrets/azure/tokens/azure-identity-token'.",
  },
  {
    text: 'FromAssertion(): http call(https://login.microsoftonline.com/x/oauth2/v2.0/token)(POST) error: reply status code was 401',
  },
  { text: 'annotation azure.workload.identity/client-id is missing from service account web' },
  { text: 'failed to parse workload identity tokens, error: service account tokens not found' },
  { text: 'ClientAssertionCredential authentication failed' },
  { text: 'no client ID specified. Check pod configuration or set ClientID in the options' },
  {
    text: "azure.BearerAuthorizer#WithAuthorization: Failed to refresh the Token for request to https://management.azure.com/: StatusCode=400 -- Original Error: adal: Refresh request failed. Status Code = '400'.",
  },
  {
    text: 'failed to create auth config, error: failed to get credentials, nodePublishSecretRef secret is not set',
  },
  {
    text: "missing clientID: either serviceAccountRef or service account annotation 'azure.workload.identity/client-id' is missing",
  },
  { text: 'missing service account annotation: azure.workload.identity/client-id' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'AADSTS50126: Error validating credentials due to invalid username or password.', kind: 'none' },
  {
    text: "(AuthorizationFailed) The client does not have authorization to perform action 'Microsoft.KeyVault/vaults/read' over scope '/subscriptions/***'",
    kind: 'azure-unauthorized',
  },
  { text: 'AADSTS7000215: Invalid client secret provided.', kind: 'none' },
  { text: 'AADSTS50105: Your administrator has configured the application to block users', kind: 'none' },
  { text: 'error: nodePublishSecretRef is optional when workload identity is used', kind: 'none' },
];
