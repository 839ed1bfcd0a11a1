import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Cluster extension failed. */
export const aksExtensionFailed: ErrorKind = {
  id: 'aks-extension-failed',
  signatures,
  symptomOf: ['aks-extension-timeout'],
  text,
  examples,
  nearMisses,
  causes,
  about: 'aks-cluster',
  links: [
    'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/extensions/cluster-extension-deployment-errors',
  ],
};
