import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Another operation is running on the AKS cluster. */
export const aksConflict: ErrorKind = {
  id: 'aks-conflict',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'aks-cluster',
  links: [
    'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/troubleshoot-common-mc-errors',
    'https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks',
  ],
};
