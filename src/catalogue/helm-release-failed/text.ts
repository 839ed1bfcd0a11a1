import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Helm release failed',
  meaning:
    'Helm could not install or upgrade the release: an earlier operation is still pending, no deployed release exists, an object belongs to somebody else, or a hook or wait failed.',
  advice: [
    { text: 'See the releases of the namespace and their state.', command: 'helm list --all -n {namespace}' },
    { text: 'See whether the pods are ready.', command: 'kubectl get pods -n {namespace}' },
  ],
};
