import type { KindText } from '../../domain/error-kind.ts';
import { lookFromInside } from '../look-from-inside.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'DNS name does not resolve in the cluster',
  meaning:
    "A pod or the cluster's DNS could not resolve a name: the service or its namespace is misspelt, or cluster DNS or its upstream does not answer.",
  advice: [
    ...lookFromInside,
    {
      text: "See whether the cluster's DNS pods are healthy and what they log.",
      command: 'kubectl logs -n kube-system -l k8s-app=kube-dns --tail=30 --prefix',
    },
    { text: 'See whether the service exists under that name.', command: 'kubectl get services -A' },
  ],
  whenWell: lookFromInside,
};
