import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'quota',
    literals: [
      'unknown for quota',
      'exceeded quota',
      'failed quota',
      'is limited by quota',
      'quota is',
      'limited to',
      'insufficient quota to match',
    ],
    pattern:
      /exceeded quota: ?|is forbidden: exceeded quota$|failed quota: ?|status unknown for quota: |is limited by quota, must make explicit request|(?:cpu|memory|pods|storage) quota is [^,]{1,30}, current usage is|insufficient quota to match these scopes|is forbidden: limited to \d/i,
  },
  {
    id: 'limit-range',
    literals: [
      'usage per container is',
      'usage per pod is',
      'maximum cpu',
      'maximum memory',
      'minimum cpu',
      'minimum memory',
      'limit to request ratio',
      'per persistentvolumeclaim is',
    ],
    pattern:
      /(?:maximum|minimum) [a-z][\w./-]{1,60} usage per (?:container|pod|persistentvolumeclaim) is|max limit to request ratio per (?:container|pod)|(?:maximum|minimum) storage usage per PersistentVolumeClaim is/i,
  },
  {
    id: 'evaluation',
    literals: ['quota evaluation timed out'],
    pattern: /resource quota evaluation timed out/i,
  },
];
