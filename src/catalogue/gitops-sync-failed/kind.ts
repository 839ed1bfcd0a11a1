import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** GitOps sync failed. */
export const gitopsSyncFailed: ErrorKind = {
  id: 'gitops-sync-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/',
    'https://fluxcd.io/flux/cheatsheets/troubleshooting/',
  ],
};
