import type { Consequence } from '../diagnostics/conclude.ts';
import { azureConsequences } from './consequences-azure.ts';
import { identityConsequences } from './consequences-identity.ts';
import { networkConsequences } from './consequences-network.ts';
import { nodeConsequences } from './consequences-nodes.ts';
import { workloadConsequences } from './consequences-workloads.ts';

/** What follows from what, over all checks: a finding that another explains never leads, and its fix is withheld. */
export const consequences: readonly Consequence[] = [
  ...identityConsequences,
  ...networkConsequences,
  ...nodeConsequences,
  ...azureConsequences,
  ...workloadConsequences,
];
