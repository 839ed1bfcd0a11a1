import { autoScalingGroupLaunches } from '../diagnostics/aws/auto-scaling-group-launches/check.ts';
import { clusterRoleIsSound } from '../diagnostics/aws/cluster-role-is-sound/check.ts';
import { consoleShowsNoFault } from '../diagnostics/aws/console-shows-no-fault/check.ts';
import { imageFitsCluster } from '../diagnostics/aws/image-fits-cluster/check.ts';
import { instanceHasNodeRole } from '../diagnostics/aws/instance-has-node-role/check.ts';
import { instanceIsRunning } from '../diagnostics/aws/instance-is-running/check.ts';
import { launchTemplateExists } from '../diagnostics/aws/launch-template-exists/check.ts';
import { nodegroupIsHealthy } from '../diagnostics/aws/nodegroup-is-healthy/check.ts';
import { subnetHasFreeAddresses } from '../diagnostics/aws/subnet-has-free-addresses/check.ts';
import { vpcNamesResolve } from '../diagnostics/aws/vpc-names-resolve/check.ts';
import type { Consequence } from '../diagnostics/conclude.ts';
import { nodeClaimIsReady } from '../diagnostics/kubernetes/node-claim-is-ready/check.ts';
import { nodeClassIsReady } from '../diagnostics/kubernetes/node-class-is-ready/check.ts';
import { nodeHasJoined } from '../diagnostics/kubernetes/node-has-joined/check.ts';
import { nodeHasNoPressure } from '../diagnostics/kubernetes/node-has-no-pressure/check.ts';
import { nodeIsReady } from '../diagnostics/kubernetes/node-is-ready/check.ts';
import { nodeLeaseIsFresh } from '../diagnostics/kubernetes/node-lease-is-fresh/check.ts';
import { nodeTakesPods } from '../diagnostics/kubernetes/node-takes-pods/check.ts';
import { follows } from './follows.ts';
import { when } from './kind.ts';
import { entering, gettingReady, launching, reaching, starting } from './node-chain.ts';

/** Why there is no instance to become a node. */
const NO_LAUNCH = [
  when(clusterRoleIsSound),
  when(nodeClassIsReady),
  when(launchTemplateExists),
  when(imageFitsCluster, 'gone'),
  when(instanceHasNodeRole, 'profile-missing', 'profile-empty'),
  when(subnetHasFreeAddresses, 'exhausted'),
];

/** Why an instance does not become a node that works; what only may be the reason is not among them. */
const NO_NODE = [
  ...launching,
  ...starting,
  ...reaching,
  ...entering,
  ...gettingReady,
  when(vpcNamesResolve, 'custom-servers'),
  when(consoleShowsNoFault),
];

/** What says only that there is no node, or none that works. */
export const nodeConsequences: readonly Consequence[] = [
  follows(when(nodegroupIsHealthy, 'cannot-launch'), ...NO_LAUNCH),
  follows(when(autoScalingGroupLaunches), ...NO_LAUNCH, when(nodegroupIsHealthy, 'cannot-launch')),
  follows(when(nodeClaimIsReady, 'not-launched'), ...NO_LAUNCH),
  follows(when(nodeClaimIsReady, 'launch-denied'), when(nodeClassIsReady, 'launch-denied')),
  follows(when(nodeHasJoined, 'not-joined', 'gone'), ...NO_NODE),
  follows(when(nodegroupIsHealthy, 'reports-fault'), ...NO_NODE, when(nodeHasJoined)),
  follows(when(nodeClaimIsReady, 'not-registered'), ...NO_NODE, when(nodeHasJoined)),
  follows(
    when(nodeClaimIsReady, 'not-initialized'),
    ...gettingReady,
    when(nodeTakesPods, 'start-up-taint'),
    when(nodeIsReady),
  ),
  follows(when(nodeLeaseIsFresh), when(instanceIsRunning), ...reaching),
  follows(
    when(nodeIsReady, 'silent'),
    when(instanceIsRunning),
    ...reaching,
    when(nodeHasNoPressure),
    when(nodeLeaseIsFresh),
  ),
  follows(when(nodeIsReady, 'network-not-ready'), ...gettingReady),
  follows(
    when(nodeIsReady, 'runtime-down', 'not-ready'),
    ...gettingReady,
    when(instanceIsRunning),
    when(nodeHasNoPressure),
  ),
];
