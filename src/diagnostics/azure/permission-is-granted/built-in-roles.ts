/**
 * Built-in roles by the actions for which they are the narrowest, particular ones first.
 * Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
const ROLES: readonly (readonly [RegExp, string])[] = [
  [
    /^Microsoft\.ContainerService\/managedClusters\/listClusterUserCredential\/action$/i,
    'Azure Kubernetes Service Cluster User Role',
  ],
  [
    /^Microsoft\.ContainerService\/managedClusters\/listClusterAdminCredential\/action$/i,
    'Azure Kubernetes Service Cluster Admin Role',
  ],
  [/^Microsoft\.KubernetesConfiguration\/extensions\/(?:write|delete)$/i, 'Kubernetes Extension Contributor'],
  [
    /^Microsoft\.ManagedIdentity\/userAssignedIdentities\/(?:assign|read)(?:\/action)?$/i,
    'Managed Identity Operator',
  ],
  [/^Microsoft\.ManagedIdentity\//i, 'Managed Identity Contributor'],
  [
    /^Microsoft\.Authorization\/roleAssignments\/(?:write|delete)$/i,
    'Role Based Access Control Administrator',
  ],
  [/^Microsoft\.KeyVault\/vaults\/secrets\/(?:getSecret|readMetadata)\/action$/i, 'Key Vault Secrets User'],
  [/^Microsoft\.KeyVault\/vaults\/secrets\//i, 'Key Vault Secrets Officer'],
  [
    /^Microsoft\.Storage\/storageAccounts\/blobServices\/containers\/blobs\/read$/i,
    'Storage Blob Data Reader',
  ],
  [
    /^Microsoft\.Storage\/storageAccounts\/blobServices\/containers\/blobs\//i,
    'Storage Blob Data Contributor',
  ],
  [/^Microsoft\.Storage\/storageAccounts\/listKeys\/action$/i, 'Storage Account Key Operator Service Role'],
  [/\/read$/i, 'Reader'],
  [/^Microsoft\.ContainerService\//i, 'Azure Kubernetes Service Contributor Role'],
  [/^Microsoft\.KeyVault\//i, 'Key Vault Contributor'],
  [/^Microsoft\.Storage\//i, 'Storage Account Contributor'],
  [/^Microsoft\.DocumentDB\//i, 'DocumentDB Account Contributor'],
  [/^Microsoft\.Cache\//i, 'Redis Cache Contributor'],
  [/^Microsoft\.Sql\/servers\/databases\//i, 'SQL DB Contributor'],
  [/^Microsoft\.Network\//i, 'Network Contributor'],
];

/** The narrowest built-in role that allows an action; Contributor where there is none for its service. */
export function roleFor(action: string): string {
  return ROLES.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
}
