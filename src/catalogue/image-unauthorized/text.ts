import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Registry rejects the credentials (401)',
  meaning:
    'The registry wants to know who is asking and did not accept what it got: nothing at all, a wrong password, or a token that has run out. ECR tokens last twelve hours.',
  advice: [
    {
      text: 'See which pull secrets the pod uses and when they were made.',
      command: 'kubectl get secret -n {namespace} --field-selector type=kubernetes.io/dockerconfigjson',
    },
    {
      text: 'Create the pull secret again with new credentials (`kubectl create secret docker-registry`).',
    },
    {
      text: 'On EKS, do not copy an ECR token into a secret: give the node role, or the Fargate execution role, permission to pull.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.imagePullSecrets} {.spec.nodeName}{"\\n"}\'',
    },
  ],
};
