import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'Error: INSTALLATION FAILED: context deadline exceeded' },
  { text: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress' },
  { text: 'Error: UPGRADE FAILED: "web" has no deployed releases' },
  {
    text: 'Error: INSTALLATION FAILED: Unable to continue with install: Service "web" in namespace "shop" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by"',
  },
  { text: 'Error: INSTALLATION FAILED: cannot re-use a name that is still in use' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Release "web" has been upgraded. Happy Helming!', kind: 'none' },
  { text: 'who is at the helm tonight?', kind: 'none' },
];
