import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Azure workload identity fails. */
export const azureWorkloadIdentity: ErrorKind = {
  id: 'azure-workload-identity',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://azure.github.io/azure-workload-identity/docs/troubleshooting.html',
    'https://learn.microsoft.com/azure/aks/workload-identity-overview',
  ],
};
