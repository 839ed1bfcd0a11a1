import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Object or API does not exist',
  meaning:
    'The API server does not have the object, or does not serve its kind in that version: the name or namespace is wrong, it was deleted, or a CRD or API version is missing.',
  advice: [
    { text: 'See what exists under that kind.', command: 'kubectl get {resource} --all-namespaces' },
    { text: 'See which versions of the API are served.', command: 'kubectl api-resources' },
  ],
};
