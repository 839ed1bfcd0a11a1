import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Azure permission missing. */
export const azureUnauthorized: ErrorKind = {
  id: 'azure-unauthorized',
  signatures,
  symptomOf: ['image-pull-denied'],
  text,
  examples,
  nearMisses,
  causes,
  about: 'azure-subscription',
  links: [
    'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting',
    'https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks',
  ],
};
