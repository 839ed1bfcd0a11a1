import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Not allowed to pull the image',
  meaning:
    'The registry refused the pull for whoever asked: the identity lacks the permission, the repository admits no anonymous readers, or the repository does not exist and the registry will not say so.',
  advice: [
    {
      text: 'Check the spelling of the repository first; a wrong name is often answered the same way.',
      command:
        'aws ecr describe-repositories --registry-id {account} --region {region} --repository-names {repository}',
    },
    {
      text: "For ECR across accounts, the repository's policy must admit the node's role.",
      command:
        'aws ecr get-repository-policy --registry-id {account} --region {region} --repository-name {repository}',
    },
    {
      text: 'For other registries, see whether the pod names a pull secret.',
      command: 'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.imagePullSecrets}{"\\n"}\'',
    },
  ],
};
