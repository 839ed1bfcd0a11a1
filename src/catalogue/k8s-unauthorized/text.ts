import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Authentication failed (401)',
  meaning:
    'The API server could not tell who is asking: the token or certificate is missing, expired, or of another cluster, or the identity is not mapped.',
  advice: [
    { text: 'See who you are to the cluster.', command: 'kubectl auth whoami' },
    {
      text: 'Get fresh credentials. On EKS:',
      command: 'aws eks update-kubeconfig --name {cluster}',
    },
    {
      text: 'If the identity is right, it must be known to the cluster.',
      command: 'aws eks list-access-entries --cluster-name {cluster}',
    },
  ],
};
