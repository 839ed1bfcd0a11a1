import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'class',
    literals: ['ingressclass', 'ingress class '],
    pattern:
      /IngressClass(?:es)?(?:\.networking\.k8s\.io)? "?[\w.-]{1,80}"? (?:not found|does not exist)|ingress does not contain a valid IngressClass|ingressclasses\.networking\.k8s\.io "[\w.-]{1,80}" not found|no (?:default )?ingress class (?:was )?found/i,
  },
  {
    id: 'backend',
    literals: [
      'error obtaining endpoints for service',
      'backendnotfound',
      'refnotpermitted',
      'failedbuildmodel',
      'faileddeploymodel',
      'failed build model due to',
      'failed deploy model due to',
      'error syncing ingress',
    ],
    pattern:
      /Error obtaining Endpoints for Service|\b(?:BackendNotFound|RefNotPermitted)\b|Failed(?:BuildModel|DeployModel)\b|Failed (?:build|deploy) model due to|error syncing ingress/i,
  },
  {
    id: 'certificate',
    literals: ['error getting ssl certificate', 'unexpected error validating ssl certificate'],
    pattern: /Error getting SSL certificate|Unexpected error validating SSL certificate/i,
  },
];
