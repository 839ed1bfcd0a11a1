import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Azure quota or SKU not available. */
export const azureQuotaExceeded: ErrorKind = {
  id: 'azure-quota-exceeded',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://learn.microsoft.com/en-us/azure/quotas/per-vm-quota-requests'],
};
