import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Object changed by someone else',
  meaning:
    'The write was based on an old state of the object, clashes with a field that another manager owns, or makes something that exists already. Once in a while this is harmless and retried; when it goes on, two writers fight.',
  advice: [
    {
      text: 'See who writes which fields.',
      command:
        "kubectl get {resource} -n {namespace} --show-managed-fields -o yaml | grep -E 'manager:|operation:|time:'",
    },
    {
      text: 'If the fields are yours by right, take them over on purpose (`kubectl apply --server-side --force-conflicts`).',
    },
  ],
};
