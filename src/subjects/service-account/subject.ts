import { linksAtAws, linksInCluster, linksOfPodIdentity } from '../../catalogue/web-identity-chain.ts';
import { findServiceAccount } from '../../diagnostics/target/find-service-account.ts';
import type { Subject } from '../subject.ts';

/** A service account, and the workload that runs as it. */
export const serviceAccount: Subject = {
  kind: 'service-account',
  words: ['serviceaccount', 'serviceaccounts', 'service-account', 'sa'],
  title: 'service account',
  entity: 'serviceAccount',
  isNamespaced: true,
  example: 'serviceaccount checkout -n shop',
  isInProse: true,
  precedence: 3,
  reads: { kubernetes: ['serviceAccount', 'serviceAccountsNamed', 'podsOfServiceAccount', 'workload'] },
  find: findServiceAccount,
  asksFirst: true,
  causes: () => [...linksOfPodIdentity, ...linksInCluster, ...linksAtAws],
};
