import { issuerOfAks } from '../../simulator/builders/aks/site.ts';
import { SITE } from './scene.ts';

const CREATE = `az aks connection create storage-blob --resource-group ${SITE.resourceGroup} --name ${SITE.cluster} --connection receipts --account shopreceipts --target-resource-group shop-prod`;

/** What somebody pastes whose connection could not be made, with what they have to say about it. */
export function pastedCreate(remark: string, printed: string): string {
  return `${remark}\n$ ${CREATE}\n${printed}`;
}

/** The command that makes the connection again; a human chooses its target. */
export const CREATE_AGAIN = CREATE;

/** What the Azure CLI prints when a change is turned away. */
export const CONFLICT = 'Operation returned an invalid status code: Conflict';

/** What it prints when the cluster's agent is silent. */
export const AGENT_TIMEOUT =
  "Long running operation failed with status 'Failed'. Unable to get a response from the Agent in time";

/** What it prints when a release does not become ready. */
export const READY_TIMEOUT =
  '(ExtensionOperationFailed) The extension operation failed with the following error: Error: [ InnerError: [Helm installation failed : Timed out waiting for the resource to come to a ready/completed state ]]';

/** What somebody pastes who looked at the log of checkout. */
export function pastedLog(remark: string, printed: string): string {
  return `${remark}\n$ kubectl --context ${SITE.cluster} -n shop logs deploy/checkout --previous\n${printed}`;
}

/** What Entra ID says of a token that no credential fits. */
export const NO_MATCH = `azure.core.exceptions.ClientAuthenticationError: Authentication failed: AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: '${issuerOfAks(SITE)}'. Assertion Subject: 'system:serviceaccount:shop:checkout'. Assertion Audience: 'api://AzureADTokenExchange'.
`;

/** What azure-identity says in a pod that was given no token. */
export const NO_TOKEN =
  'WorkloadIdentityCredential: no token file specified. Check pod configuration or set TokenFilePath in the options\n';
