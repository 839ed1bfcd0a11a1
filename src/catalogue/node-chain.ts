import { accessEntryAdmitsNodeRole } from '../diagnostics/aws/access-entry-admits-node-role/check.ts';
import { autoScalingGroupLaunches } from '../diagnostics/aws/auto-scaling-group-launches/check.ts';
import { clusterRoleIsSound } from '../diagnostics/aws/cluster-role-is-sound/check.ts';
import { consoleShowsNoFault } from '../diagnostics/aws/console-shows-no-fault/check.ts';
import { controlPlaneReachesKubelet } from '../diagnostics/aws/control-plane-reaches-kubelet/check.ts';
import { imageFitsCluster } from '../diagnostics/aws/image-fits-cluster/check.ts';
import { instanceHasClusterTag } from '../diagnostics/aws/instance-has-cluster-tag/check.ts';
import { instanceHasNodeRole } from '../diagnostics/aws/instance-has-node-role/check.ts';
import { instanceIsInClusterVpc } from '../diagnostics/aws/instance-is-in-cluster-vpc/check.ts';
import { instanceIsRunning } from '../diagnostics/aws/instance-is-running/check.ts';
import { instanceMetadataIsOn } from '../diagnostics/aws/instance-metadata-is-on/check.ts';
import { launchTemplateExists } from '../diagnostics/aws/launch-template-exists/check.ts';
import { nodeHasItsOwnName } from '../diagnostics/aws/node-has-its-own-name/check.ts';
import { nodeReachesApiServer } from '../diagnostics/aws/node-reaches-api-server/check.ts';
import { nodeReachesEc2 } from '../diagnostics/aws/node-reaches-ec2/check.ts';
import { nodeReachesEcr } from '../diagnostics/aws/node-reaches-ecr/check.ts';
import { nodeReachesEcrRegistry } from '../diagnostics/aws/node-reaches-ecr-registry/check.ts';
import { nodeReachesS3 } from '../diagnostics/aws/node-reaches-s3/check.ts';
import { nodeReachesSts } from '../diagnostics/aws/node-reaches-sts/check.ts';
import { nodeRoleMayJoin } from '../diagnostics/aws/node-role-may-join/check.ts';
import { nodeRoleMayPull } from '../diagnostics/aws/node-role-may-pull/check.ts';
import { nodeRoleMaySetUpNetwork } from '../diagnostics/aws/node-role-may-set-up-network/check.ts';
import { nodegroupIsHealthy } from '../diagnostics/aws/nodegroup-is-healthy/check.ts';
import { regionStsIsActive } from '../diagnostics/aws/region-sts-is-active/check.ts';
import { subnetHasFreeAddresses } from '../diagnostics/aws/subnet-has-free-addresses/check.ts';
import { userDataJoinsCluster } from '../diagnostics/aws/user-data-joins-cluster/check.ts';
import { vpcNamesResolve } from '../diagnostics/aws/vpc-names-resolve/check.ts';
import { awsAuthAdmitsNodeRole } from '../diagnostics/kubernetes/aws-auth-admits-node-role/check.ts';
import { nodeClaimIsReady } from '../diagnostics/kubernetes/node-claim-is-ready/check.ts';
import { nodeClassIsReady } from '../diagnostics/kubernetes/node-class-is-ready/check.ts';
import { nodeHasJoined } from '../diagnostics/kubernetes/node-has-joined/check.ts';
import { nodeHasNoPressure } from '../diagnostics/kubernetes/node-has-no-pressure/check.ts';
import { nodeHasRoomForPods } from '../diagnostics/kubernetes/node-has-room-for-pods/check.ts';
import { nodeIsReady } from '../diagnostics/kubernetes/node-is-ready/check.ts';
import { nodeLeaseIsFresh } from '../diagnostics/kubernetes/node-lease-is-fresh/check.ts';
import { nodeRunsKubeProxy } from '../diagnostics/kubernetes/node-runs-kube-proxy/check.ts';
import { nodeRunsNetworkPlugin } from '../diagnostics/kubernetes/node-runs-network-plugin/check.ts';
import { nodeTakesPods } from '../diagnostics/kubernetes/node-takes-pods/check.ts';
import { type Cause, when } from './kind.ts';

/** Before there is an instance: what the node group or Karpenter starts, and whether it can. */
export const launching: readonly Cause[] = [
  when(clusterRoleIsSound),
  when(nodeClassIsReady),
  when(nodeClaimIsReady, 'launch-denied', 'no-spot-role', 'no-capacity', 'not-launched'),
  when(launchTemplateExists),
  when(imageFitsCluster, 'gone'),
  when(instanceHasNodeRole, 'profile-missing', 'profile-empty'),
  when(subnetHasFreeAddresses, 'exhausted'),
  when(nodegroupIsHealthy, 'cannot-launch'),
  when(autoScalingGroupLaunches),
  when(instanceIsRunning),
];

/** The instance finds out what it is, and which cluster it is for. */
export const starting: readonly Cause[] = [
  when(instanceIsInClusterVpc),
  when(instanceMetadataIsOn),
  when(instanceHasNodeRole),
  when(userDataJoinsCluster),
  when(imageFitsCluster, 'too-old', 'too-new'),
  when(nodeRoleMayJoin),
];

/** Its packets go out: names first, then the API server, then the services. */
export const reaching: readonly Cause[] = [
  when(vpcNamesResolve, 'support-off', 'hostnames-off'),
  when(nodeReachesApiServer),
  when(nodeReachesEc2),
  when(nodeReachesSts),
];

/** The API server asks who it is, and whether it may be a node. */
export const entering: readonly Cause[] = [
  when(regionStsIsActive),
  when(nodeHasItsOwnName),
  when(accessEntryAdmitsNodeRole),
  when(awsAuthAdmitsNodeRole),
  when(instanceHasClusterTag),
  when(nodeHasJoined, 'certificate-waits'),
];

/** It pulls and starts what makes it a network node. */
export const gettingReady: readonly Cause[] = [
  when(nodeRoleMayPull),
  when(nodeReachesEcr),
  when(nodeReachesEcrRegistry),
  when(nodeReachesS3),
  when(nodeRunsKubeProxy),
  when(nodeRoleMaySetUpNetwork),
  when(nodeRunsNetworkPlugin),
  when(controlPlaneReachesKubelet),
];

/** It works until something runs out. */
const working: readonly Cause[] = [
  when(nodeHasNoPressure),
  when(nodeHasRoomForPods),
  when(nodeTakesPods),
  when(nodeLeaseIsFresh),
  when(nodeIsReady),
];

/** What may be so and need not be the reason, and what says only that there is one. */
const lastResort: readonly Cause[] = [
  when(vpcNamesResolve, 'custom-servers'),
  when(subnetHasFreeAddresses, 'scarce'),
  when(imageFitsCluster, 'not-eks'),
  when(consoleShowsNoFault),
  when(nodeClaimIsReady),
  when(nodeHasJoined),
  when(nodegroupIsHealthy, 'reports-fault'),
];

/** From the node group to a node that works, in the order in which a machine comes along. */
export const nodeCauses: readonly Cause[] = [
  ...launching,
  ...starting,
  ...reaching,
  ...entering,
  ...gettingReady,
  ...working,
  ...lastResort,
];

/** The node was turned away, so it had come to the door. */
export const unauthorizedCauses: readonly Cause[] = [...entering, when(instanceHasNodeRole), ...nodeCauses];

/** The node's packets did not arrive. */
export const unreachableCauses: readonly Cause[] = [
  ...reaching,
  when(instanceIsInClusterVpc),
  when(userDataJoinsCluster, 'other-endpoint', 'other-cluster'),
  when(vpcNamesResolve, 'custom-servers'),
  ...nodeCauses,
];

/** The node is there, and its network is not. */
export const networkCauses: readonly Cause[] = [...gettingReady, when(subnetHasFreeAddresses), ...nodeCauses];

/** Addresses ran out. */
export const addressCauses: readonly Cause[] = [
  when(subnetHasFreeAddresses),
  when(nodeHasRoomForPods),
  when(nodeRoleMaySetUpNetwork),
  when(nodeRunsNetworkPlugin),
  ...nodeCauses,
];

/** Memory, disk or process ids ran out. */
export const pressureCauses: readonly Cause[] = [when(nodeHasNoPressure), ...nodeCauses];
