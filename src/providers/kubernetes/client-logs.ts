import type { Apis } from './client-apis.ts';
import { codeOf } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

const LINES = 100;
const READ_BYTES = 1024 * 1024;
const KEPT_CHARACTERS = 64 * 1024;

/** Reads of container logs. */
export function logReads(apis: () => Promise<Apis>): Pick<KubernetesPort, 'logTail'> {
  return {
    logTail: async (namespace, name, container, previous) => {
      const { core } = await apis();
      const which = { namespace, name, container, previous, tailLines: LINES, limitBytes: READ_BYTES };
      try {
        const log = await core.readNamespacedPodLog(which);
        return log.slice(-KEPT_CHARACTERS);
      } catch (error) {
        // 400 is the answer for a container that has not started, has no previous run, or is not in the pod.
        if (codeOf(error) === 404 || codeOf(error) === 400) return undefined;
        throw error;
      }
    },
  };
}
