import { accessEntryAdmitsNodeRole } from '../src/diagnostics/aws/access-entry-admits-node-role/check.ts';
import { autoScalingGroupLaunches } from '../src/diagnostics/aws/auto-scaling-group-launches/check.ts';
import { clusterRoleIsSound } from '../src/diagnostics/aws/cluster-role-is-sound/check.ts';
import { consoleShowsNoFault } from '../src/diagnostics/aws/console-shows-no-fault/check.ts';
import { controlPlaneReachesKubelet } from '../src/diagnostics/aws/control-plane-reaches-kubelet/check.ts';
import { imageFitsCluster } from '../src/diagnostics/aws/image-fits-cluster/check.ts';
import { instanceHasClusterTag } from '../src/diagnostics/aws/instance-has-cluster-tag/check.ts';
import { instanceHasNodeRole } from '../src/diagnostics/aws/instance-has-node-role/check.ts';
import { instanceIsInClusterVpc } from '../src/diagnostics/aws/instance-is-in-cluster-vpc/check.ts';
import { instanceIsRunning } from '../src/diagnostics/aws/instance-is-running/check.ts';
import { instanceMetadataIsOn } from '../src/diagnostics/aws/instance-metadata-is-on/check.ts';
import { launchTemplateExists } from '../src/diagnostics/aws/launch-template-exists/check.ts';
import { nodeHasItsOwnName } from '../src/diagnostics/aws/node-has-its-own-name/check.ts';
import { nodeReachesApiServer } from '../src/diagnostics/aws/node-reaches-api-server/check.ts';
import { nodeReachesEc2 } from '../src/diagnostics/aws/node-reaches-ec2/check.ts';
import { nodeReachesEcr } from '../src/diagnostics/aws/node-reaches-ecr/check.ts';
import { nodeReachesEcrRegistry } from '../src/diagnostics/aws/node-reaches-ecr-registry/check.ts';
import { nodeReachesS3 } from '../src/diagnostics/aws/node-reaches-s3/check.ts';
import { nodeReachesSts } from '../src/diagnostics/aws/node-reaches-sts/check.ts';
import { nodeRoleMayJoin } from '../src/diagnostics/aws/node-role-may-join/check.ts';
import { nodeRoleMayPull } from '../src/diagnostics/aws/node-role-may-pull/check.ts';
import { nodeRoleMaySetUpNetwork } from '../src/diagnostics/aws/node-role-may-set-up-network/check.ts';
import { nodegroupIsHealthy } from '../src/diagnostics/aws/nodegroup-is-healthy/check.ts';
import { regionStsIsActive } from '../src/diagnostics/aws/region-sts-is-active/check.ts';
import { subnetHasFreeAddresses } from '../src/diagnostics/aws/subnet-has-free-addresses/check.ts';
import { userDataJoinsCluster } from '../src/diagnostics/aws/user-data-joins-cluster/check.ts';
import { vpcNamesResolve } from '../src/diagnostics/aws/vpc-names-resolve/check.ts';
import type { AnyCheck } from '../src/diagnostics/check.ts';
import { awsAuthAdmitsNodeRole } from '../src/diagnostics/kubernetes/aws-auth-admits-node-role/check.ts';
import { nodeClaimIsReady } from '../src/diagnostics/kubernetes/node-claim-is-ready/check.ts';
import { nodeClassIsReady } from '../src/diagnostics/kubernetes/node-class-is-ready/check.ts';
import { nodeHasJoined } from '../src/diagnostics/kubernetes/node-has-joined/check.ts';
import { nodeHasNoPressure } from '../src/diagnostics/kubernetes/node-has-no-pressure/check.ts';
import { nodeHasRoomForPods } from '../src/diagnostics/kubernetes/node-has-room-for-pods/check.ts';
import { nodeIsReady } from '../src/diagnostics/kubernetes/node-is-ready/check.ts';
import { nodeLeaseIsFresh } from '../src/diagnostics/kubernetes/node-lease-is-fresh/check.ts';
import { nodeRunsKubeProxy } from '../src/diagnostics/kubernetes/node-runs-kube-proxy/check.ts';
import { nodeRunsNetworkPlugin } from '../src/diagnostics/kubernetes/node-runs-network-plugin/check.ts';
import { nodeTakesPods } from '../src/diagnostics/kubernetes/node-takes-pods/check.ts';

/** One thing to look at when a node does not join, and who looks at it. */
export interface NodeRow {
  /** As the vendor's article has it, or what is added to it. */
  readonly asks: string;
  /** Whether AWS's article asks for it. */
  readonly article: boolean;
  /** Whether AWS's words on its runbook name the subject; what they do not name may still be looked at. */
  readonly runbook: 'yes' | 'not known' | 'itself';
  readonly checks: readonly [AnyCheck, ...AnyCheck[]];
}

const ways = [nodeReachesApiServer, nodeReachesEc2, nodeReachesSts] as const;
const pulls = [nodeReachesEcr, nodeReachesEcrRegistry, nodeReachesS3] as const;
const both = { article: true, runbook: 'yes' } as const;
const article = { article: true, runbook: 'not known' } as const;
const runbook = { article: false, runbook: 'yes' } as const;
const own = { article: false, runbook: 'not known' } as const;

/**
 * What keeps nodes from joining, row by row.
 * Sources: https://repost.aws/knowledge-center/eks-worker-nodes-cluster for the article; for the runbook its page
 * https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/automation-awssupport-troubleshooteksworkernode.html
 * (a running instance, DHCP options) and the description in its document (tags, instance type, network communication
 * with the API server, role and policies).
 */
export const NODE_ROWS: readonly NodeRow[] = [
  {
    asks: 'Verdict of the managed node group, its launches and its launch template',
    ...own,
    checks: [nodegroupIsHealthy, autoScalingGroupLaunches, launchTemplateExists],
  },
  { asks: 'DNS support, DNS host names and DHCP options of the VPC', ...both, checks: [vpcNamesResolve] },
  {
    asks: 'Instance profile and the policies of the node role',
    ...both,
    checks: [instanceHasNodeRole, nodeRoleMayJoin, nodeRoleMaySetUpNetwork, nodeRoleMayPull],
  },
  { asks: 'User data', ...article, checks: [userDataJoinsCluster] },
  { asks: 'Routes, internet gateway and NAT gateway', ...article, checks: [...ways, ...pulls] },
  {
    asks: 'Endpoints of a private cluster, their security groups and policies',
    ...article,
    checks: [nodeReachesEc2, nodeReachesSts, ...pulls],
  },
  {
    asks: 'The same VPC as the cluster, and free addresses in the subnet',
    ...article,
    checks: [instanceIsInClusterVpc, subnetHasFreeAddresses],
  },
  {
    asks: 'The node role in aws-auth or in an access entry',
    ...article,
    checks: [awsAuthAdmitsNodeRole, accessEntryAdmitsNodeRole, nodeHasItsOwnName],
  },
  {
    asks: 'Security groups of nodes and control plane',
    ...both,
    checks: [nodeReachesApiServer, controlPlaneReachesKubelet],
  },
  { asks: 'Network ACLs', ...article, checks: [...ways, ...pulls, controlPlaneReachesKubelet] },
  { asks: 'The cluster’s tag on the instance', ...both, checks: [instanceHasClusterTag] },
  {
    asks: 'Access to the API endpoint: private, public, and from which addresses',
    ...both,
    checks: [nodeReachesApiServer],
  },
  { asks: 'Role of the cluster: policy and trust', ...article, checks: [clusterRoleIsSound] },
  { asks: 'The region’s STS endpoint', ...article, checks: [regionStsIsActive] },
  { asks: 'The image: made for EKS, and of a fitting version', ...article, checks: [imageFitsCluster] },
  {
    asks: 'State of the instance; whether it is a node already, or waits for a certificate',
    ...runbook,
    checks: [instanceIsRunning, nodeHasJoined, instanceMetadataIsOn],
  },
  {
    asks: 'The type of the instance: supported by EKS, as far as EC2 or the instance says so',
    ...runbook,
    checks: [autoScalingGroupLaunches, consoleShowsNoFault],
  },
  { asks: 'What the instance printed while it started', ...own, checks: [consoleShowsNoFault] },
  {
    asks: 'AWS’s runbook: its command is given, never run; its output is understood',
    article: true,
    runbook: 'itself',
    checks: [nodeHasJoined],
  },
  {
    asks: 'Log of the kubelet and the log collector: their commands are given; their output is understood',
    ...article,
    checks: [nodeHasJoined],
  },
  {
    asks: 'After joining: conditions, lease, network plug-in, kube-proxy, taints, pressure, room for pods',
    ...own,
    checks: [
      nodeIsReady,
      nodeLeaseIsFresh,
      nodeRunsNetworkPlugin,
      nodeRunsKubeProxy,
      nodeTakesPods,
      nodeHasNoPressure,
      nodeHasRoomForPods,
    ],
  },
  {
    asks: 'Nodes of Karpenter: the node class, and how far the claim has come',
    ...own,
    checks: [nodeClassIsReady, nodeClaimIsReady],
  },
];
