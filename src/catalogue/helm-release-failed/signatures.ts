import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'pending',
    literals: ['another operation (install'],
    pattern: /another operation \(install\/upgrade\/rollback\) is in progress/i,
  },
  { id: 'deployed', literals: ['has no deployed releases'], pattern: /has no deployed releases/i },
  {
    id: 'ownership',
    literals: ['invalid ownership metadata', 'cannot be imported into the current release'],
    pattern: /invalid ownership metadata|cannot be imported into the current release/i,
  },
  {
    id: 'failed',
    literals: [
      'upgrade failed: ',
      'installation failed: ',
      'rollback failed: ',
      'cannot re-use a name that is still in use',
    ],
    pattern:
      /\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: (?:timed out waiting for the condition|context deadline exceeded|release: not found|resource not ready|template:|execution error)|cannot re-use a name that is still in use/i,
  },
  {
    id: 'hook',
    literals: [' hooks failed'],
    pattern: /(?:pre|post)-(?:install|upgrade|delete|rollback) hooks failed/i,
  },
];
