import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'failed',
    literals: [
      'extensionoperationfailed',
      'extensioncreationfailed',
      'extension operation failed',
      'extension creation failed',
    ],
    pattern:
      /ExtensionOperationFailed|ExtensionCreationFailed|the extension operation failed with|extension creation failed/i,
  },
  {
    id: 'sc-extension',
    literals: ['sc-extension'],
    pattern: /sc-extension[^\n]{0,200}?(?:failed|error\b|provisioningState['"]?: ?['"]?Failed)/i,
  },
  {
    id: 'state',
    literals: ['invalid installstate of cluster extension'],
    pattern: /invalid InstallState of Cluster Extension/i,
  },
  {
    id: 'release',
    literals: [
      'helm installation from',
      'release [',
      'helm installation failed',
      'helm release',
      'chart from pa',
      'microsoft.kube',
    ],
    pattern:
      /failed to (?:install|upgrade) chart from path \[[^\]]{0,200}\] for release|microsoft\.kubernetesconfiguration\/extensions[^\n]{0,300}failed|helm installation from path \[[^\]]{0,200}\] for release [^\n]{1,120} failed/i,
  },
];
