import { endpointIsReachableFromNode } from '../diagnostics/aws/endpoint-is-reachable-from-node/check.ts';
import { hostIsRealEndpoint } from '../diagnostics/aws/host-is-real-endpoint/check.ts';
import { dnsForwardsQueries } from '../diagnostics/kubernetes/dns-forwards-queries/check.ts';
import { dnsPodsAreReady } from '../diagnostics/kubernetes/dns-pods-are-ready/check.ts';
import { dnsServiceHasEndpoints } from '../diagnostics/kubernetes/dns-service-has-endpoints/check.ts';
import { networkPoliciesLetOut } from '../diagnostics/kubernetes/network-policies-let-out/check.ts';
import { podAsksClusterDns } from '../diagnostics/kubernetes/pod-asks-cluster-dns/check.ts';
import { proxyLetsEndpointThrough } from '../diagnostics/kubernetes/proxy-lets-endpoint-through/check.ts';
import { type Cause, when } from './kind.ts';

/** Cluster DNS, from the resolver behind it to the pod that asks: a loop or a Corefile that cannot be read stops the pods. */
const clusterDns: readonly Cause[] = [
  when(dnsForwardsQueries, 'loop', 'unreadable'),
  when(dnsPodsAreReady),
  when(dnsServiceHasEndpoints),
  when(dnsForwardsQueries, 'no-forward', 'resolver-silent'),
];

/** From the name of an endpoint to the endpoint and back. */
export const wayToEndpoint: readonly Cause[] = [
  when(hostIsRealEndpoint),
  // The resolver behind cluster DNS is the VPC's own: when that is off, CoreDNS only passes the silence on.
  when(endpointIsReachableFromNode, 'vpc-dns-off'),
  ...clusterDns,
  when(networkPoliciesLetOut),
  // Who sends requests through a proxy may have no other way out on purpose.
  when(proxyLetsEndpointThrough),
  when(endpointIsReachableFromNode),
  when(podAsksClusterDns),
];

/** A name that pods cannot resolve. */
export const wayToName: readonly Cause[] = [
  ...clusterDns,
  when(networkPoliciesLetOut, 'dns-blocked', 'all-blocked'),
  when(podAsksClusterDns),
];
