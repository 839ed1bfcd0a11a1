import type { Apis } from './client-apis.ts';
import { found } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

/** Reads of nodes. */
export function nodeReads(apis: () => Promise<Apis>): Pick<KubernetesPort, 'node'> {
  return {
    node: async name => found((await apis()).core.readNode({ name })),
  };
}
