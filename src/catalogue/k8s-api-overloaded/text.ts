import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'API server is overloaded',
  meaning:
    'The API server or its etcd turned the request away or answered too late: too many requests, a slow or leaderless etcd, or a full database. Reports of client-side throttling mean that the client slows itself down.',
  advice: [
    {
      text: 'See whether the API server is ready, check by check.',
      command: "kubectl get --raw '/readyz?verbose'",
    },
    { text: 'Find who asks most before raising limits.' },
  ],
};
