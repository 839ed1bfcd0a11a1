import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Node bootstrap failed. */
export const nodeBootstrapFailed: ErrorKind = {
  id: 'node-bootstrap-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html',
    'https://awslabs.github.io/amazon-eks-ami/nodeadm/',
    'https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/error-code-vmextensionprovisioningerror',
  ],
};
