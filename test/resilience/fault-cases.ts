import type { PortMethod } from '../support/fault-injector.ts';

/** An incident of which every read is broken in turn. */
export interface FaultCase {
  /** Its name. */
  readonly incident: string;
  /** Reads that only enrich an answer and cannot decide it. */
  readonly enriching: readonly PortMethod[];
}

/** One incident a family. */
export const CASES: readonly FaultCase[] = [
  { incident: 'aks-connection-account-deleted', enriching: [] },
  {
    incident: 'gateway-endpoint-beside-route-table',
    // The way leads through the endpoint: gateways beside it decide nothing.
    enriching: ['aws/internetGateways', 'aws/natGateways', 'aws/servicePrefixLists'],
  },
  { incident: 'wrong-subject', enriching: [] },
  { incident: 'image-event-alone', enriching: [] },
  {
    incident: 'launch-template-deleted',
    // The nodes are those of a node group: Karpenter's only say that they are not of its making.
    enriching: ['kubernetes/nodeClaims', 'kubernetes/nodeClasses'],
  },
  { incident: 'api-server-egress-not-allowed', enriching: [] },
];
