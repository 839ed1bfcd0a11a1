import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Forbidden by RBAC (403)',
  meaning:
    'The API server knows who is asking, and no role binding lets that user or service account do this here.',
  advice: [
    {
      text: 'Ask the cluster the same question.',
      command: 'kubectl auth can-i {verb} {resource} -n {namespace} --as={user}',
    },
    {
      text: 'See which bindings name the caller.',
      command: 'kubectl get rolebindings,clusterrolebindings -A -o wide | grep -F {user}',
    },
    {
      text: 'Grant exactly what is missing, in that namespace.',
    },
  ],
};
