import type { Consequence } from '../diagnostics/conclude.ts';
import { podIsHealthy } from '../diagnostics/kubernetes/pod-is-well/check.ts';
import { azureConsequences } from './consequences-azure.ts';
import { identityConsequences } from './consequences-identity.ts';
import { networkConsequences } from './consequences-network.ts';
import { nodeConsequences } from './consequences-nodes.ts';
import { when } from './kind.ts';

/** What follows from what, over all checks: a finding that another explains never leads, and its fix is withheld. */
export const consequences: readonly Consequence[] = [
  { findings: when(podIsHealthy, 'not-ready'), of: 'any-cause' },
  ...identityConsequences,
  ...networkConsequences,
  ...nodeConsequences,
  ...azureConsequences,
];
