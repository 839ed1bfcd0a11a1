import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AKS operation failed. */
export const azureOperationFailed: ErrorKind = {
  id: 'azure-operation-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://learn.microsoft.com/en-us/troubleshoot/azure/azure-kubernetes/welcome-azure-kubernetes'],
};
