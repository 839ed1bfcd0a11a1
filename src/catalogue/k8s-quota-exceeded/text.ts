import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Quota or limit reached',
  meaning:
    'A ResourceQuota or LimitRange of the namespace does not admit the object: it would use more than is left, asks for more than one container may have, or states no amounts where they are required.',
  advice: [
    {
      text: 'See what is used and what is allowed.',
      command: 'kubectl describe resourcequota -n {namespace}',
    },
    { text: 'See the limits for a single container.', command: 'kubectl describe limitrange -n {namespace}' },
    { text: 'See who uses most.', command: 'kubectl top pods -n {namespace} --sort-by=memory' },
  ],
};
