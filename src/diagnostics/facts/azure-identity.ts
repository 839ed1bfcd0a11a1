import type { AzurePort } from '../../providers/azure/port.ts';
import type { FederatedCredential, ManagedIdentity } from '../../providers/azure/types.ts';
import type { Pod } from '../../providers/kubernetes/types.ts';
import { type AtAks, placeOf } from './aks.ts';
import { envOf, tokenAudienceOf } from './web-identity.ts';

/** Label by which a pod asks for an Azure identity. Source: https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
export const USE_LABEL = 'azure.workload.identity/use';

/** Annotation by which a service account names the identity. */
export const CLIENT_ANNOTATION = 'azure.workload.identity/client-id';

/** The audience that Entra ID expects in a service account token; sovereign clouds have their own. */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';

/** Whether the pod was given a token for Azure. */
export function hasAzureToken(pod: Pod): boolean {
  return envOf(pod, 'AZURE_FEDERATED_TOKEN_FILE') !== undefined;
}

/** The audience of the pod's token for Azure; the usual one where the pod has none yet. */
export function azureAudienceOf(pod: Pod | undefined): string {
  const audience = pod && tokenAudienceOf(pod);
  return audience?.startsWith('api://') ? audience : DEFAULT_AUDIENCE;
}

/** The subject of a service account's tokens. */
export function subjectOf(namespace: string, serviceAccount: string): string {
  return `system:serviceaccount:${namespace}:${serviceAccount}`;
}

/** A managed identity with one of its federated credentials. */
export interface Trusting {
  readonly identity: ManagedIdentity;
  readonly credential: FederatedCredential;
}

/** An identity of the cluster's resource group that takes this service account's tokens; looks through at most 20. */
export async function identityTrusting(
  azure: Pick<AzurePort, 'identitiesIn' | 'federatedCredentials'>,
  where: AtAks,
  token: { readonly issuer: string; readonly subject: string },
): Promise<Trusting | undefined> {
  const { items } = await azure.identitiesIn(placeOf(where), where.resourceGroup);
  const all = await Promise.all(
    items.map(async identity => {
      const credentials = await azure.federatedCredentials(identity.id);
      return credentials.items.map(credential => ({ identity, credential }));
    }),
  );
  return all
    .flat()
    .find(({ credential }) => credential.issuer === token.issuer && credential.subject === token.subject);
}
