import type { Apis } from './client-apis.ts';
import { found } from './client-listing.ts';
import type { KubernetesPort } from './port.ts';

/** Reads of admission webhooks. */
export function webhookReads(apis: () => Promise<Apis>): Pick<KubernetesPort, 'mutatingWebhook'> {
  return {
    mutatingWebhook: async name => found((await apis()).admission.readMutatingWebhookConfiguration({ name })),
  };
}
