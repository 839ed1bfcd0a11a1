import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'aadsts',
    literals: ['aadsts'],
    pattern:
      /AADSTS(?:70021|7002[1-9]\d?|70020\d|700016|700024|700027|700030|90061|50027\d?|5002\d{3}|50166\d?|500571|70023\d|53003|700003|90002)\b/i,
  },
  {
    id: 'credential',
    literals: [
      'adal: refresh request failed',
      'adal: failed to execute the refresh',
      'nodepublishsecretref secret is not set',
      'missing clientid: either serviceaccountref',
      'missing tenantid: either serviceaccountref',
      'missing service account annotation: ',
      'no client id specified',
      'no tenant id specified',
      'no token file specified',
      'workloadidentitycredential',
      'clientassertioncredential',
      'federated',
      'azure-identity',
      'managedidentitycredential authentication',
      'fromassertion()',
      'parse workload identity tokens',
      'identity has not been assigned',
      'azure.workload.identity/client-id',
    ],
    pattern:
      /WorkloadIdentityCredential(?::|.{0,80}?(?:fail|unavailable|error|no |not |missing))|no matching federated identity record|(?:federated|azure-identity)[- ]token.{0,80}?(?:no such file|not found|permission denied|missing|cannot|failed)|no token file specified|ManagedIdentityCredential authentication (?:unavailable|failed)|\bFromAssertion\(\): |failed to parse workload identity tokens|ClientAssertionCredential authentication failed|requested identity has not been assigned to this resource|azure\.workload\.identity\/client-id['"]? (?:annotation )?(?:is )?(?:missing|not (?:found|set))|AZURE_FEDERATED_TOKEN_FILE.{0,40}(?:not set|missing|is empty|undefined)|no (?:client|tenant) ID specified\. Check pod configuration|\badal: (?:refresh request failed|failed to execute the refresh request)|failed to get credentials, nodePublishSecretRef secret is not set|missing (?:client|tenant)ID: either serviceAccountRef or|missing service account annotation: ['"]?azure\.workload\.identity/i,
  },
  {
    id: 'keyvault',
    literals: [
      'nmi response',
      'failed to acquire token',
      'azure-identity-token',
      'key vault',
      'keyvault',
      'federated token',
      'service account token',
    ],
    pattern:
      /failed to get key ?vault (?:token|client)[^\n]{0,200}?(?:token|nmi|identity|failed)|nmi response failed with status code|failed to acquire token(?: for)?[^\n]{0,160}?(?:federated|assertion|identity|AADSTS|service account)|failed to (?:exchange|get) (?:federated|service account) token/i,
  },
  {
    id: 'no-file',
    literals: ['/var/run/secrets/azure/tokens'],
    pattern:
      /\/var\/run\/secrets\/azure\/tokens\/azure-identity-token.{0,60}?(?:no such file|not found|permission denied|does not exist)|(?:no such file|not found|permission denied|(?:cannot|could not) (?:find|open|read)).{0,60}?\/var\/run\/secrets\/azure\/tokens/i,
  },
];
