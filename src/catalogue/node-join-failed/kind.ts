import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Nodes did not join the cluster. */
export const nodeJoinFailed: ErrorKind = {
  id: 'node-join-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: [
    'https://repost.aws/knowledge-center/eks-worker-nodes-cluster',
    'https://karpenter.sh/docs/troubleshooting/',
    'https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/automation-awssupport-troubleshooteksworkernode.html',
  ],
};
