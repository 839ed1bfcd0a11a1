import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Name not resolved inside the cluster. */
export const k8sDns: ErrorKind = {
  id: 'k8s-dns',
  signatures,
  symptomOf: [
    'image-pull-timeout',
    'aws-endpoint-unreachable',
    'k8s-api-unreachable',
    'node-api-unreachable',
    'k8s-webhook-unreachable',
  ],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
  ],
};
