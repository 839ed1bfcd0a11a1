import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'failed',
    literals: [
      'extensiontyperegistrationgetfailed',
      'extensionoperationfailed',
      'extensioncreationfailed',
      'extension operation failed',
      'extension creation failed',
      'extensioninstall',
      'extensionupdate',
      'extensiondelet',
      'extensionupgrade',
      'innererror:',
      'the helm chart',
      'k8s-extension',
      'cluster extension',
    ],
    pattern:
      /ExtensionOperationFailed|ExtensionCreationFailed|the extension operation failed with|extension creation failed|Extension(?:Install|Update|Deletion|Delete|Upgrade)(?:ation)?Failed|InnerError: ?\[ ?Helm (?:installation|upgrade|uninstallation) failed|unable to (?:render|pull|download) the helm chart|failed to (?:install|update|create|delete) (?:the )?(?:k8s-|cluster )extension|cluster extension (?:installation|update|upgrade) failed|ExtensionTypeRegistrationGetFailed(?=[):,"]| Message)/i,
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
