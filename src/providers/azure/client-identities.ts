import { Obstruction } from '../../domain/obstruction.ts';
import { groupId, plainId, subscriptionId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { fieldsAt, textsAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AzurePort } from './port.ts';
import type { FederatedCredential, ManagedIdentity } from './types.ts';

const API = 'api-version=2023-01-31';
const IDENTITIES = 'providers/Microsoft.ManagedIdentity/userAssignedIdentities';
const MOST_LOOKED_THROUGH = 500;
const MOST_OF_GROUP = 20;
const MOST_CREDENTIALS = 20;

type IdentityReads = Pick<AzurePort, 'identityOfClient' | 'identitiesIn' | 'federatedCredentials'>;

/** Reads of managed identities and of whose tokens they take. */
export function identityReads(session: ArmSession): IdentityReads {
  const [identities = ''] = AZURE_ACTIONS.identityOfClient;
  const [credentials = ''] = AZURE_ACTIONS.federatedCredentials;
  const identitiesAt = (scope: string, limit: number) =>
    listed(session, { path: `${scope}/${IDENTITIES}?${API}`, action: identities, scope }, limit, identityOf);
  return {
    identityOfClient: async (where, clientId) => {
      const { items, complete } = await identitiesAt(subscriptionId(where), MOST_LOOKED_THROUGH);
      const found = items.find(one => one.clientId.toLowerCase() === clientId.toLowerCase());
      if (found !== undefined || complete) return found;
      const error = `subscription ${where.subscription} has more managed identities than are looked through (${MOST_LOOKED_THROUGH})`;
      throw new Obstruction({ kind: 'crashed', error });
    },
    identitiesIn: (where, resourceGroup) => identitiesAt(groupId(where, resourceGroup), MOST_OF_GROUP),
    federatedCredentials: id => {
      const path = `${plainId(id)}/federatedIdentityCredentials?${API}`;
      return listed(session, { path, action: credentials, scope: id }, MOST_CREDENTIALS, credentialOf);
    },
  };
}

function identityOf(item: unknown): ManagedIdentity {
  const properties = fieldsAt(item, 'properties');
  const id = certain(item, 'id');
  return {
    id,
    name: certain(item, 'name'),
    resourceGroup: /\/resourceGroups\/([^/]{1,90})\//i.exec(id)?.[1] ?? '',
    clientId: certain(properties, 'clientId'),
    principalId: certain(properties, 'principalId'),
    tenantId: certain(properties, 'tenantId'),
  };
}

function credentialOf(item: unknown): FederatedCredential {
  const properties = fieldsAt(item, 'properties');
  return {
    name: certain(item, 'name'),
    issuer: certain(properties, 'issuer'),
    subject: certain(properties, 'subject'),
    audiences: textsAt(properties, 'audiences'),
  };
}
