import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'GitOps sync failed',
  meaning:
    'Argo CD or Flux could not bring the cluster to what Git says: it cannot read the repository, finds the path or manifest wrong, or what it applies does not become healthy.',
  advice: [
    {
      text: 'See the Argo CD application’s conditions.',
      command: 'kubectl get applications.argoproj.io -n {namespace}',
    },
    {
      text: 'See Flux’s sources and reconciliations.',
      command: 'kubectl get gitrepositories,kustomizations,helmreleases -n {namespace}',
    },
  ],
};
