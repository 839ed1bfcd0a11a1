import type { Incident } from '../incident.ts';
import { extensionFailed, healthy } from './scene.ts';
import { CREATE_AGAIN, pastedCreate } from './scene-words.ts';

/** The extension failed: an older release is in its way. */
export const aksReleaseNameTaken: Incident = {
  name: 'aks-release-name-taken',
  title: 'The extension failed: an older release is in its way',
  message: pastedCreate(
    'failed right away this time',
    `(ExtensionOperationFailed) The extension operation failed with the following error: Error: {failed to install chart from path [] for release [sc-extension]: err [cannot re-use a name that is still in use]} occurred while doing the operation : {Installing the extension} on the config`,
  ),
  world(now) {
    return extensionFailed(
      healthy(now),
      'failed to install chart from path [] for release [sc-extension]: err [cannot re-use a name that is still in use]',
    );
  },
  expect: {
    kind: 'aks-extension-failed',
    verdict: 'cause-found',
    cause: { check: 'azure/extension-is-healthy', code: 'failed' },
  },
  repair: [CREATE_AGAIN],
};
