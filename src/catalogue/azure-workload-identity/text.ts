import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Azure workload identity failed',
  meaning:
    "The pod's service account token was not exchanged for an Azure token: no federated credential fits its issuer, subject and audience, or the token was never put into the pod.",
  advice: [
    {
      text: "See what the pod presents: the service account's client id, the label on the pod and the injected variables.",
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.metadata.labels.azure\\.workload\\.identity/use} {.spec.serviceAccountName} {.spec.containers[*].env[*].name}{"\\n"}\'',
    },
    {
      text: 'Find the identity by its client ID, and compare its federated credentials; issuer and subject must match to the letter, the final slash of the issuer included.',
      command:
        "az identity list --resource-group {resourceGroup} --query '[].{name:name,clientId:clientId}' --output table",
    },
    {
      text: "Find the cluster's issuer.",
      command:
        'az aks show --resource-group {resourceGroup} --name {cluster} --query oidcIssuerProfile.issuerUrl --output tsv',
    },
  ],
};
