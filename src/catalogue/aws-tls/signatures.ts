import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'botocore',
    literals: ['ssl validation failed for http'],
    pattern: /SSL validation failed for https?:\/\/[^ ]{1,200}?amazonaws\.com/i,
  },
  {
    id: 'host',
    literals: ['amazonaws.com'],
    pattern:
      /amazonaws\.com(?:\.cn)?[^\n]{0,200}?(?:CERTIFICATE_VERIFY_FAILED|certificate verify failed|x509: (?:certificate|cannot)|self[- ]signed certificate|unable to get local issuer certificate|PKIX path building failed|tls: failed to verify certificate)/i,
  },
];
