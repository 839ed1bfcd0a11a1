import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'etcd',
    literals: ['etcdserver: ', 'mvcc: database space exceeded'],
    pattern:
      /etcdserver: (?:request timed out|leader changed|too many requests|no leader|mvcc: database space exceeded)|mvcc: database space exceeded/i,
  },
  {
    id: '429',
    literals: [
      'the server has received too many requests and has asked us to try again later',
      'error from server (toomanyrequests',
    ],
    pattern:
      /the server has received too many requests and has asked us to try again later|Error from server \(TooManyRequests\)(?!: Cannot evict)/i,
  },
  { id: 'client', literals: ['due to client-side throttling'], pattern: /due to client-side throttling/i },
  {
    id: 'alert',
    literals: ['kubeapierrorbudgetburn', 'kubeapiterminatedrequests'],
    pattern: /\bKubeAPI(?:ErrorBudgetBurn|TerminatedRequests)\b/i,
  },
];
