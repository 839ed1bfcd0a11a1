import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The extension’s own workloads run in the cluster',
  codes: {
    'namespace-missing': {
      says: 'Namespace {systemNamespace}, in which extension {extension} lives, is gone from the cluster, and its workloads with it.',
      fix: [
        {
          text: 'See whether Helm still knows the release; then create a connection again, which installs the extension anew.',
          command: 'helm list --all --namespace {systemNamespace}',
        },
      ],
    },
    terminating: {
      says: 'Namespace {systemNamespace}, in which extension {extension} lives, is being deleted; nothing new can start there.',
      fix: [
        {
          text: 'See what holds the deletion up: objects with finalizers stay until their controller lets go.',
          command: 'kubectl get namespace {systemNamespace} -o yaml',
        },
      ],
    },
    'not-ready': {
      says: 'Deployment {deployment} of extension {extension} has {ready} of {wanted} pods ready ({reason}).',
      fix: [
        {
          text: 'See what its pods say.',
          command: 'kubectl describe deployment {deployment} -n {systemNamespace}',
        },
        {
          text: 'Start its pods anew, once what they say is put right.',
          command: 'kubectl rollout restart deployment/{deployment} -n {systemNamespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
