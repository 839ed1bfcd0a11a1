import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Stays in Terminating',
  meaning:
    'An object was deleted but is held by a finalizer, or a namespace still holds objects that cannot be listed or removed. Whoever set the finalizer must finish; removing it by hand skips that clean-up.',
  advice: [
    { text: 'See what the namespace still holds.', command: 'kubectl get namespace {namespace} -o yaml' },
    { text: 'See which aggregated APIs do not answer.', command: 'kubectl get apiservice' },
  ],
};
