import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Cluster extension timed out. */
export const aksExtensionTimeout: ErrorKind = {
  id: 'aks-extension-timeout',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'aks-cluster',
  links: [
    'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/extensions/cluster-extension-deployment-errors',
    'https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks',
  ],
};
