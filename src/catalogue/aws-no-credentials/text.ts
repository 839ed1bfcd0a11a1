import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'No AWS credentials',
  meaning:
    'The AWS SDK or command line looked in every place it knows and found no credentials, so the call was never signed or sent.',
  advice: [
    {
      text: 'See which service account the pod runs as and whether the AWS variables were injected.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.serviceAccountName}{"\\n"}{.spec.containers[*].env[*].name}{"\\n"}\'',
    },
    {
      text: 'See whether that service account names a role.',
      command: 'kubectl get serviceaccount {serviceAccount} -n {namespace} -o yaml',
    },
    {
      text: 'If the annotation was added after the pod started, start the pods again: the variables are injected at creation only.',
      command: 'kubectl rollout restart {restart} -n {namespace}',
    },
  ],
};
