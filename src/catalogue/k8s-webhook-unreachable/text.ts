import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Admission webhook does not respond',
  meaning:
    'The API server must ask a webhook before it accepts the object, and the webhook could not be reached or answered with an error. Until it does, such objects cannot be created.',
  advice: [
    {
      text: 'See whether the pods behind the webhook run.',
      command:
        'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations -o custom-columns=NAME:.metadata.name,SERVICE:.webhooks[*].clientConfig.service.name,NS:.webhooks[*].clientConfig.service.namespace,POLICY:.webhooks[*].failurePolicy',
    },
    {
      text: 'See whether its service has ready endpoints.',
      command: 'kubectl get endpointslices -n {namespace}',
    },
    {
      text: "On EKS, the control plane must be let in to the nodes on the webhook's port.",
      command:
        'aws eks describe-cluster --name {cluster} --query cluster.resourcesVpcConfig.clusterSecurityGroupId',
    },
  ],
};
