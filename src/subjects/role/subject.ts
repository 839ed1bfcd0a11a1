import { linksAtAws, linksInCluster, linksOfPodIdentity } from '../../catalogue/web-identity-chain.ts';
import { findRole } from '../../diagnostics/target/find-role.ts';
import type { Subject } from '../subject.ts';

/** An IAM role, and the service accounts that its trust policy names. */
export const role: Subject = {
  kind: 'role',
  words: ['role'],
  title: 'role',
  entity: 'roleArn',
  isNamespaced: false,
  example: 'role arn:aws:iam::123456789012:role/checkout',
  format: { pattern: /^arn:/, says: 'A role is named by its ARN.' },
  isInProse: false,
  precedence: 10,
  reads: {
    kubernetes: ['serviceAccount', 'serviceAccountsNamed', 'podsOfServiceAccount', 'workload'],
    aws: ['role', 'eksCluster'],
  },
  find: findRole,
  asksFirst: true,
  causes: () => [...linksOfPodIdentity, ...linksInCluster, ...linksAtAws],
};
