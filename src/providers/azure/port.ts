import type { Listed } from '../../domain/listed.ts';
import type {
  ActivityEvent,
  AgentPool,
  Connection,
  Extension,
  FederatedCredential,
  ImageRegistry,
  ManagedCluster,
  ManagedIdentity,
  ResourceProvider,
  RoleAssignment,
  RoleDefinition,
} from './types.ts';

/** A subscription, by its id. */
export interface InSubscription {
  readonly subscription: string;
}

/** An AKS cluster, by where it lives. */
export interface AksCluster extends InSubscription {
  readonly resourceGroup: string;
  readonly cluster: string;
}

/**
 * What may be asked of Azure Resource Manager. Every method only reads, answers `undefined` (or an empty list) for what does
 * not exist, and throws an `Obstruction` when it could not look. Resources are named by their resource-manager ids.
 */
export interface AzurePort {
  managedCluster(where: AksCluster): Promise<ManagedCluster | undefined>;
  /** Node pools of a cluster; at most 100, which is more than a cluster can have. */
  agentPools(where: AksCluster): Promise<Listed<AgentPool>>;
  /** An extension of a cluster; none can exist while its resource provider is not registered. */
  extension(where: AksCluster, name: string): Promise<Extension | undefined>;
  /** Extensions of a cluster; at most 50. */
  extensions(where: AksCluster): Promise<Listed<Extension>>;
  resourceProvider(where: InSubscription, namespace: string): Promise<ResourceProvider | undefined>;
  /** Roles of a principal that apply at a scope: given there or above, to itself or to one of its groups; at most 100. */
  roleAssignments(scope: string, principalId: string): Promise<Listed<RoleAssignment>>;
  roleDefinition(id: string): Promise<RoleDefinition | undefined>;
  /** The managed identity with a client id, in one subscription; up to 500 identities are looked through. */
  identityOfClient(where: InSubscription, clientId: string): Promise<ManagedIdentity | undefined>;
  /** Managed identities of a resource group; at most 20. */
  identitiesIn(where: InSubscription, resourceGroup: string): Promise<Listed<ManagedIdentity>>;
  /** Federated credentials of a managed identity; at most 20, which is all that one can have. */
  federatedCredentials(identityId: string): Promise<Listed<FederatedCredential>>;
  /** What was done to a resource since a moment (at most 90 days ago), newest first; at most 100. */
  activityOf(resourceId: string, since: Date): Promise<Listed<ActivityEvent>>;
  /** A connection of a cluster by name. */
  connection(where: AksCluster, name: string): Promise<Connection | undefined>;
  /** Connections of a cluster; at most 50. */
  connections(where: AksCluster): Promise<Listed<Connection>>;
  /** The registry with a host, in one subscription, of those that the bot may see there; up to 500 are looked through. */
  imageRegistry(where: InSubscription, loginServer: string): Promise<ImageRegistry | undefined>;
}
