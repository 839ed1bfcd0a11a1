import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS credentials invalid',
  meaning:
    'AWS received keys or a token that it does not know, or a signature that does not fit them: a mistyped, deleted or deactivated key, or a key of another account or partition.',
  advice: [
    { text: 'See which identity the keys belong to.', command: 'aws sts get-caller-identity' },
    {
      text: "In a pod, find keys that somebody set by hand: they win over the pod's role.",
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.containers[*].env[*].name}{"\\n"}\'',
    },
    {
      text: 'See whether the key still exists and is active.',
    },
  ],
};
