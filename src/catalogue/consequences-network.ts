import { controlPlaneReachesKubelet } from '../diagnostics/aws/control-plane-reaches-kubelet/check.ts';
import { endpointIsReachableFromNode } from '../diagnostics/aws/endpoint-is-reachable-from-node/check.ts';
import { instanceIsInClusterVpc } from '../diagnostics/aws/instance-is-in-cluster-vpc/check.ts';
import { nodeReachesApiServer } from '../diagnostics/aws/node-reaches-api-server/check.ts';
import { nodeReachesEc2 } from '../diagnostics/aws/node-reaches-ec2/check.ts';
import { nodeReachesEcr } from '../diagnostics/aws/node-reaches-ecr/check.ts';
import { nodeReachesEcrRegistry } from '../diagnostics/aws/node-reaches-ecr-registry/check.ts';
import { nodeReachesS3 } from '../diagnostics/aws/node-reaches-s3/check.ts';
import { nodeReachesSts } from '../diagnostics/aws/node-reaches-sts/check.ts';
import { vpcNamesResolve } from '../diagnostics/aws/vpc-names-resolve/check.ts';
import type { Consequence } from '../diagnostics/conclude.ts';
import { dnsForwardsQueries } from '../diagnostics/kubernetes/dns-forwards-queries/check.ts';
import { dnsPodsAreReady } from '../diagnostics/kubernetes/dns-pods-are-ready/check.ts';
import { dnsServiceHasEndpoints } from '../diagnostics/kubernetes/dns-service-has-endpoints/check.ts';
import { follows } from './follows.ts';
import { when } from './kind.ts';

/** The paths of a node to what it needs. */
const NODE_PATHS = [
  nodeReachesApiServer,
  nodeReachesEc2,
  nodeReachesSts,
  nodeReachesEcr,
  nodeReachesEcrRegistry,
  nodeReachesS3,
] as const;

/** What follows from a broken path or from names that do not resolve. */
export const networkConsequences: readonly Consequence[] = [
  ...NODE_PATHS.map(path => follows(when(path), when(instanceIsInClusterVpc))),
  ...NODE_PATHS.map(path => follows(when(path, 'vpc-hostnames-off'), when(vpcNamesResolve, 'hostnames-off'))),
  follows(when(nodeReachesApiServer, 'vpc-dns-off'), when(vpcNamesResolve, 'support-off')),
  follows(when(controlPlaneReachesKubelet), when(instanceIsInClusterVpc)),
  // The resolver behind cluster DNS is the VPC's own.
  follows(when(dnsForwardsQueries, 'resolver-silent'), when(endpointIsReachableFromNode, 'vpc-dns-off')),
  follows(when(dnsPodsAreReady, 'not-ready'), when(dnsForwardsQueries, 'loop', 'unreadable')),
  follows(
    when(dnsServiceHasEndpoints, 'none-ready'),
    when(dnsPodsAreReady),
    when(dnsForwardsQueries, 'loop', 'unreadable'),
  ),
];
