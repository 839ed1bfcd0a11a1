import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The extension’s own workloads run in the cluster',
  codes: {
    'namespace-missing': {
      says: 'Namespace {systemNamespace} of extension {extension} was deleted, and its workloads with it.',
      fix: [
        {
          text: 'Check whether Helm still lists the release; then create a connection again, which reinstalls the extension.',
          command: 'helm list --all --namespace {systemNamespace}',
        },
      ],
    },
    terminating: {
      says: 'Namespace {systemNamespace} of extension {extension} is Terminating, so nothing can start in it.',
      fix: [
        {
          text: 'Show what blocks the deletion: objects with finalizers stay until their controller removes the finalizer.',
          command: 'kubectl get namespace {systemNamespace} -o yaml',
        },
      ],
    },
    'not-ready': {
      says: 'Deployment {deployment} of extension {extension} has {ready} of {wanted} pods ready ({reason}).',
      fix: [
        {
          text: 'Show the events of Deployment {deployment}.',
          command: 'kubectl describe deployment {deployment} -n {systemNamespace}',
        },
        {
          text: 'Restart Deployment {deployment}, once the cause is fixed.',
          command: 'kubectl rollout restart deployment/{deployment} -n {systemNamespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
