import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'botocore.exceptions.SSLError: SSL validation failed for https://sts.eu-west-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
  },
  {
    text: 'botocore.exceptions.SSLError: SSL validation failed for https://sts.eu-west-1.amazonaws.com/ EOF occurred in violation of protocol',
  },
  {
    text: 'Post "https://sts.us-east-1.amazonaws.com/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    text: 'request to https://s3.eu-central-1.amazonaws.com/ failed, reason: self signed certificate in certificate chain',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Get "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/": x509: certificate signed by unknown authority',
    kind: 'image-tls',
  },
  { text: 'the certificate of our site expires in May', kind: 'none' },
];
