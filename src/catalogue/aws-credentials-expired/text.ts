import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'AWS credentials expired',
  meaning:
    'AWS knows the credentials but will not take them any more: the session has ended, or the clock of the caller is too far off.',
  advice: [
    { text: 'Look at the clock first; a few minutes are enough to be refused.', command: 'date -u' },
    { text: 'If the session came from a sign-in, sign in again.', command: 'aws sso login' },
    {
      text: 'If it came from a file or from environment variables, find out who renews it; a pod with its own role never needs a copied session.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.spec.containers[*].env[*].name}{"\\n"}\'',
    },
  ],
};
