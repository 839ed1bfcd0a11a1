/** How a resource's latest change went: `Succeeded`, `Failed`, `Canceled`, or what is being done to it. */
export type ProvisioningState = string;

/** An AKS cluster. Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/get */
export interface ManagedCluster {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly provisioningState: ProvisioningState;
  /** `Running` or `Stopped`. */
  readonly powerState?: string;
  readonly kubernetesVersion?: string;
  /** Host of the API server; a private cluster has another. */
  readonly fqdn?: string;
  readonly privateFqdn?: string;
  /** Address of the issuer of service account tokens, with scheme and final slash. */
  readonly issuer?: string;
  readonly oidcIssuerEnabled: boolean;
  readonly workloadIdentityEnabled: boolean;
  /** Whether Entra ID tokens are accepted by the API server. */
  readonly entraIntegrated: boolean;
  /** Whether the add-on that mounts Key Vault secrets is on. */
  readonly keyVaultAddonEnabled: boolean;
  /** By what its nodes pull images; absent where the cluster works under a service principal. */
  readonly kubelet?: { readonly objectId: string; readonly clientId?: string };
}

/** A registry of images. Source: https://learn.microsoft.com/rest/api/container-registry/registries/list */
export interface ImageRegistry {
  readonly id: string;
  readonly name: string;
  /** Host in image references: `shop.azurecr.io`. */
  readonly loginServer: string;
  /** Whether roles are given for its repositories; then the roles for the whole registry do not count for pulls. */
  readonly byRepository: boolean;
  /** Whether it gives its images to everybody. */
  readonly anonymousPull: boolean;
}

/** A node pool. Source: https://learn.microsoft.com/rest/api/aks/agent-pools/list */
export interface AgentPool {
  readonly id: string;
  readonly name: string;
  readonly provisioningState: ProvisioningState;
  readonly powerState?: string;
  readonly count: number;
  readonly mode?: string;
  /** `Spot` or `Regular`. */
  readonly priority: string;
  readonly autoscaling: boolean;
  readonly minCount?: number;
  readonly maxCount?: number;
}

/** One line of an extension's status list. */
export interface ExtensionStatus {
  readonly code?: string;
  /** `Error`, `Warning` or `Information`. */
  readonly level?: string;
  readonly message?: string;
  readonly time?: string;
}

/** A cluster extension. Source: https://learn.microsoft.com/rest/api/kubernetesconfiguration/extensions/extensions/get */
export interface Extension {
  readonly id: string;
  readonly name: string;
  readonly extensionType?: string;
  readonly provisioningState: ProvisioningState;
  readonly version?: string;
  /** Namespace of its Helm release. */
  readonly namespace?: string;
  readonly statuses: readonly ExtensionStatus[];
  /** What went wrong with its latest change, in Azure's words. */
  readonly error?: string;
}

/** A resource provider in a subscription. Source: https://learn.microsoft.com/rest/api/resources/providers/get */
export interface ResourceProvider {
  readonly namespace: string;
  /** `Registered`, `Registering`, `NotRegistered`, `Unregistering` or `Unregistered`. */
  readonly registrationState: string;
}

/** A role given to a principal at a scope. Source: https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope */
export interface RoleAssignment {
  readonly id: string;
  readonly roleDefinitionId: string;
  readonly principalId: string;
  readonly scope: string;
  readonly createdAt?: Date;
  /** Whether it applies only under a condition. */
  readonly conditional: boolean;
}

/** What a role allows. Source: https://learn.microsoft.com/rest/api/authorization/role-definitions/get-by-id */
export interface RoleDefinition {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly {
    readonly actions: readonly string[];
    readonly notActions: readonly string[];
    readonly dataActions: readonly string[];
    readonly notDataActions: readonly string[];
  }[];
}

/** A user-assigned managed identity. Source: https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/get */
export interface ManagedIdentity {
  readonly id: string;
  readonly name: string;
  readonly resourceGroup: string;
  readonly clientId: string;
  readonly principalId: string;
  readonly tenantId: string;
}

/** Whose tokens a managed identity takes for its own. Source: https://learn.microsoft.com/rest/api/managedidentity/federated-identity-credentials/list */
export interface FederatedCredential {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
}

/** One entry of the activity log. Source: https://learn.microsoft.com/rest/api/monitor/activity-logs/list */
export interface ActivityEvent {
  /** `Microsoft.ContainerService/managedClusters/write`. */
  readonly operation: string;
  /** The operation in words, where the log has them. */
  readonly operationInWords?: string;
  /** `Started`, `Accepted`, `Succeeded`, `Failed`. */
  readonly status: string;
  /** A person's sign-in name, or the object id of an application. */
  readonly caller?: string;
  readonly at: Date;
  readonly resourceId: string;
  /** The same for all entries of one request. */
  readonly correlationId?: string;
}

/** A connection that Service Connector made from a cluster to a service. Source: https://learn.microsoft.com/rest/api/servicelinker/linker/get */
export interface Connection {
  readonly id: string;
  readonly name: string;
  readonly provisioningState: ProvisioningState;
  /** Namespace that its Secret and service account are in. */
  readonly namespace?: string;
  readonly targetId?: string;
  /** `secret`, `servicePrincipalSecret`, `userAssignedIdentity`, … */
  readonly authType?: string;
  readonly clientId?: string;
  /** Whether its Key Vault is mounted through the CSI driver. */
  readonly usesKeyVaultCsi: boolean;
}
