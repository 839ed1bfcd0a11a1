import { list, maybe, number, object, type Parser, text, time, truth } from '../parse.ts';
import type {
  ActivityEvent,
  AgentPool,
  Connection,
  Extension,
  ExtensionStatus,
  FederatedCredential,
  ImageRegistry,
  ManagedCluster,
  ManagedIdentity,
  ResourceProvider,
  RoleAssignment,
  RoleDefinition,
} from './types.ts';

/** Reads a managed cluster. */
export const managedCluster: Parser<ManagedCluster> = object<ManagedCluster>({
  id: text,
  name: text,
  location: text,
  provisioningState: text,
  powerState: maybe(text),
  kubernetesVersion: maybe(text),
  fqdn: maybe(text),
  privateFqdn: maybe(text),
  issuer: maybe(text),
  oidcIssuerEnabled: truth,
  workloadIdentityEnabled: truth,
  entraIntegrated: truth,
  keyVaultAddonEnabled: truth,
  kubelet: maybe(object<NonNullable<ManagedCluster['kubelet']>>({ objectId: text, clientId: maybe(text) })),
});

/** Reads an image registry. */
export const imageRegistry: Parser<ImageRegistry> = object<ImageRegistry>({
  id: text,
  name: text,
  loginServer: text,
  byRepository: truth,
  anonymousPull: truth,
});

/** Reads an agent pool. */
export const agentPool: Parser<AgentPool> = object<AgentPool>({
  id: text,
  name: text,
  provisioningState: text,
  powerState: maybe(text),
  count: number,
  mode: maybe(text),
  priority: text,
  autoscaling: truth,
  minCount: maybe(number),
  maxCount: maybe(number),
});

/** Reads extension status. */
const extensionStatus: Parser<ExtensionStatus> = object<ExtensionStatus>({
  code: maybe(text),
  level: maybe(text),
  message: maybe(text),
  time: maybe(text),
});

/** Reads an extension. */
export const extension: Parser<Extension> = object<Extension>({
  id: text,
  name: text,
  extensionType: maybe(text),
  provisioningState: text,
  version: maybe(text),
  namespace: maybe(text),
  statuses: list(extensionStatus),
  error: maybe(text),
});

/** Reads a resource provider. */
export const resourceProvider: Parser<ResourceProvider> = object<ResourceProvider>({
  namespace: text,
  registrationState: text,
});

/** Reads a role assignment. */
export const roleAssignment: Parser<RoleAssignment> = object<RoleAssignment>({
  id: text,
  roleDefinitionId: text,
  principalId: text,
  scope: text,
  createdAt: maybe(time),
  conditional: truth,
});

/** Reads a role definition. */
export const roleDefinition: Parser<RoleDefinition> = object<RoleDefinition>({
  id: text,
  name: text,
  permissions: list(
    object<RoleDefinition['permissions'][number]>({
      actions: list(text),
      notActions: list(text),
      dataActions: list(text),
      notDataActions: list(text),
    }),
  ),
});

/** Reads a managed identity. */
export const managedIdentity: Parser<ManagedIdentity> = object<ManagedIdentity>({
  id: text,
  name: text,
  resourceGroup: text,
  clientId: text,
  principalId: text,
  tenantId: text,
});

/** Reads a federated credential. */
export const federatedCredential: Parser<FederatedCredential> = object<FederatedCredential>({
  name: text,
  issuer: text,
  subject: text,
  audiences: list(text),
});

/** Reads an activity event. */
export const activityEvent: Parser<ActivityEvent> = object<ActivityEvent>({
  operation: text,
  operationInWords: maybe(text),
  status: text,
  caller: maybe(text),
  at: time,
  resourceId: text,
  correlationId: maybe(text),
});

/** Reads a connection. */
export const connection: Parser<Connection> = object<Connection>({
  id: text,
  name: text,
  provisioningState: text,
  namespace: maybe(text),
  targetId: maybe(text),
  authType: maybe(text),
  clientId: maybe(text),
  usesKeyVaultCsi: truth,
});
