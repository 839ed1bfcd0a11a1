import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'argo',
    literals: [
      'comparisonerror',
      'syncerror',
      'invalidspecerror',
      'failed to load target state',
      'failed to generate manifest',
      'objects failed to apply',
      'synchronization tasks ',
      'app path does not exist',
    ],
    pattern:
      /\b(?:ComparisonError|SyncError|InvalidSpecError)\b|[Ff]ailed to load target state|[Ff]ailed to generate manifest|one or more (?:objects failed to apply|synchronization tasks (?:are not valid|completed unsuccessfully))|app path does not exist/i,
  },
  {
    id: 'flux',
    literals: [
      'failed to checkout and determine revision',
      'kustomization path not found',
      'reconciliationfailed',
      'gitoperationfailed',
      'healthcheckfailed',
      'artifactfailed',
      'failed to clone ',
      'kustomize build failed',
      'health check failed after',
    ],
    pattern:
      /failed to checkout and determine revision|kustomization path not found|\b(?:ReconciliationFailed|GitOperationFailed|HealthCheckFailed|ArtifactFailed)\b|failed to clone '?(?:https?|ssh):\/\/|kustomize build failed|[Hh]ealth check failed after/i,
  },
  {
    id: 'outofsync',
    literals: ['outofsync'],
    pattern: /\bOutOfSync\b[^\n]{0,60}?\b(?:Degraded|SyncFailed|Failed|Missing)\b/i,
  },
];
