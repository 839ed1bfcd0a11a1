import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Resource provider not registered. */
export const azureNotRegistered: ErrorKind = {
  id: 'azure-not-registered',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'azure-subscription',
  links: [
    'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider',
  ],
};
