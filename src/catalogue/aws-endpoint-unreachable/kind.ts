import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AWS endpoint unreachable. */
export const awsEndpointUnreachable: ErrorKind = {
  id: 'aws-endpoint-unreachable',
  signatures,
  symptomOf: ['aws-pod-identity-failed'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/general/latest/gr/rande.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html',
    'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html',
  ],
};
