import type { Caller } from '../caller.ts';
import { makeApis } from './client-apis.ts';
import { clusterReads } from './client-cluster.ts';
import { eventReads } from './client-events.ts';
import type { Connection } from './client-http.ts';
import { karpenterReads } from './client-karpenter.ts';
import { logReads } from './client-logs.ts';
import { networkReads } from './client-network.ts';
import { nodeStateReads } from './client-node-state.ts';
import { nodeReads } from './client-nodes.ts';
import { objectReads } from './client-objects.ts';
import { podReads } from './client-pods.ts';
import { serviceAccountReads } from './client-service-accounts.ts';
import { storageReads } from './client-storage.ts';
import { webhookReads } from './client-webhooks.ts';
import { workloadReads } from './client-workloads.ts';
import type { KubernetesPort } from './port.ts';

/** One cluster as the port sees it; the connection is made at the first question. */
export function kubernetesPort(connect: () => Promise<Connection>, caller: Caller): KubernetesPort {
  let made: ReturnType<typeof makeApis> | undefined;
  const apis = () => {
    made ??= connect().then(connection => makeApis(connection, caller));
    return made;
  };
  return {
    ...podReads(apis),
    ...serviceAccountReads(apis),
    ...workloadReads(apis),
    ...eventReads(apis),
    ...nodeReads(apis),
    ...nodeStateReads(apis),
    ...karpenterReads(apis),
    ...logReads(apis),
    ...webhookReads(apis),
    ...networkReads(apis),
    ...clusterReads(apis),
    ...objectReads(apis),
    ...storageReads(apis),
  };
}
