import type { Apis } from './client-apis.ts';
import { found, listed } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

const MOST_CLASSES = 50;

/** Reads of claims for volumes and of the classes that make them. */
export function storageReads(
  apis: () => Promise<Apis>,
): Pick<KubernetesPort, 'volumeClaim' | 'storageClasses'> {
  return {
    volumeClaim: async (namespace, name) =>
      found((await apis()).core.readNamespacedPersistentVolumeClaim({ namespace, name })),

    storageClasses: async () => {
      const { storage } = await apis();
      return listed(MOST_CLASSES, page => storage.listStorageClass(page));
    },
  };
}
