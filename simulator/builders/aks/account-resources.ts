import type { Resource } from '../../world.ts';
import { minutesBefore, uidOf } from '../naming.ts';
import { type AksSite, clientIdOf, identityIdOf, subscriptionIdOf } from './site.ts';

/** A resource provider of a subscription. */
export function resourceProvider(
  site: AksSite,
  namespace: string,
  registrationState = 'Registered',
): Resource {
  const id = `${subscriptionIdOf(site)}/providers/${namespace}`;
  return { id, namespace, registrationPolicy: 'RegistrationRequired', registrationState, resourceTypes: [] };
}

/** A managed identity. */
export function managedIdentity(site: AksSite, name = site.identity): Resource {
  return {
    id: identityIdOf(site, name),
    name,
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    location: site.location,
    properties: { tenantId: site.tenant, principalId: uidOf('principal', name), clientId: clientIdOf(name) },
  };
}

/** What is chosen about a federated credential. */
export interface CredentialSpec {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences?: readonly string[];
}

/** A federated credential of an identity. */
export function federatedCredential(identityId: string, spec: CredentialSpec): Resource {
  const { name, issuer, subject, audiences = ['api://AzureADTokenExchange'] } = spec;
  return {
    id: `${identityId}/federatedIdentityCredentials/${name}`,
    name,
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
    properties: { issuer, subject, audiences },
  };
}

/** Roles of the world, each with the actions that it allows. Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  Reader: ['*/read'],
  Contributor: ['*'],
  'Azure Kubernetes Service Contributor Role': [
    'Microsoft.ContainerService/*',
    'Microsoft.Resources/deployments/*',
  ],
  'Azure Kubernetes Service Cluster User Role': [
    'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
    'Microsoft.ContainerService/managedClusters/read',
  ],
  'Kubernetes Extension Contributor': ['Microsoft.KubernetesConfiguration/extensions/*'],
  'Managed Identity Operator': [
    'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
    'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
  ],
  'Managed Identity Contributor': ['Microsoft.ManagedIdentity/userAssignedIdentities/*'],
  'Key Vault Contributor': ['Microsoft.KeyVault/*'],
  'Storage Account Contributor': ['Microsoft.Storage/storageAccounts/*'],
  AcrPull: ['Microsoft.ContainerRegistry/registries/pull/read'],
  'Role Based Access Control Administrator': ['Microsoft.Authorization/roleAssignments/*', '*/read'],
};

/** Roles that allow things within a resource, by those data actions. */
const DATA_ROLES: Readonly<Record<string, readonly string[]>> = {
  'Container Registry Repository Reader': [
    'Microsoft.ContainerRegistry/registries/repositories/metadata/read',
    'Microsoft.ContainerRegistry/registries/repositories/content/read',
  ],
};

/** The built-in roles of a subscription. */
export function roleDefinitions(site: AksSite): readonly Resource[] {
  const names = [...Object.keys(ROLES), ...Object.keys(DATA_ROLES)];
  return names.map(roleName => ({
    id: roleIdOf(site, roleName),
    name: uidOf('role', roleName),
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName,
      type: 'BuiltInRole',
      permissions: [
        {
          actions: ROLES[roleName] ?? [],
          notActions: roleName === 'Contributor' ? NOT_OF_CONTRIBUTOR : [],
          dataActions: DATA_ROLES[roleName] ?? [],
          notDataActions: [],
        },
      ],
      assignableScopes: ['/'],
    },
  }));
}

const NOT_OF_CONTRIBUTOR = ['Microsoft.Authorization/*/Delete', 'Microsoft.Authorization/*/Write'];

/** The id of a built-in role. */
export function roleIdOf(site: Pick<AksSite, 'subscription'>, roleName: string): string {
  return `${subscriptionIdOf(site)}/providers/Microsoft.Authorization/roleDefinitions/${uidOf('role', roleName)}`;
}

/** What is chosen about a role assignment. */
export interface AssignmentSpec {
  readonly principal: string;
  readonly role: string;
  readonly scope: string;
  /** Thirty days unless given. */
  readonly minutesAgo?: number;
  /** Object ids in the group that has the role, when the principal is a group. */
  readonly members?: readonly string[];
}

/** A role given to a principal. */
export function roleAssignment(
  site: Pick<AksSite, 'subscription'>,
  spec: AssignmentSpec,
  now: Date,
): Resource {
  const { principal, role, scope, minutesAgo = 43_200, members } = spec;
  const name = uidOf('assignment', principal, role, scope);
  const createdOn = minutesBefore(now, minutesAgo).toISOString();
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      roleDefinitionId: roleIdOf(site, role),
      principalId: principal,
      principalType: members === undefined ? 'ServicePrincipal' : 'Group',
      scope,
      condition: null,
      createdOn,
      updatedOn: createdOn,
    },
    ...(members === undefined ? {} : { members }),
  };
}

/** What is chosen about an entry of the activity log. */
export interface ActivitySpec {
  readonly about: string;
  readonly operation: string;
  readonly inWords: string;
  readonly status: 'Started' | 'Accepted' | 'Succeeded' | 'Failed';
  readonly caller: string;
  readonly minutesAgo: number;
  /** The same for all entries of one request. */
  readonly request: string;
}

/** An entry of the activity log. */
export function activity(site: AksSite, spec: ActivitySpec, now: Date): Resource {
  const { about, operation, inWords, status, caller, minutesAgo, request } = spec;
  const eventDataId = uidOf('event', about, operation, status, String(minutesAgo));
  return {
    id: `${subscriptionIdOf(site)}/providers/Microsoft.Insights/eventtypes/management/values/${eventDataId}`,
    eventDataId,
    resourceId: about,
    operationName: { value: operation, localizedValue: inWords },
    status: { value: status, localizedValue: status },
    eventTimestamp: minutesBefore(now, minutesAgo).toISOString(),
    caller,
    correlationId: uidOf('request', request),
    level: 'Informational',
  };
}
