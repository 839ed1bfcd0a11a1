import { type Answers, absentOr, listed } from '../parse.ts';
import {
  activityEvent,
  agentPool,
  connection,
  extension,
  federatedCredential,
  imageRegistry,
  managedCluster,
  managedIdentity,
  resourceProvider,
  roleAssignment,
  roleDefinition,
} from './parse-resources.ts';
import type { AzurePort } from './port.ts';

/** What the resource manager may answer to each read. */
export const AZURE_ANSWERS: Answers<AzurePort> = {
  managedCluster: absentOr(managedCluster),
  agentPools: listed(agentPool),
  extension: absentOr(extension),
  extensions: listed(extension),
  resourceProvider: absentOr(resourceProvider),
  roleAssignments: listed(roleAssignment),
  roleDefinition: absentOr(roleDefinition),
  identityOfClient: absentOr(managedIdentity),
  identitiesIn: listed(managedIdentity),
  federatedCredentials: listed(federatedCredential),
  activityOf: listed(activityEvent),
  connection: absentOr(connection),
  connections: listed(connection),
  imageRegistry: absentOr(imageRegistry),
};
