import type { Manifest, Resource } from '../world.ts';
import { manifest } from './manifest.ts';
import { minutesBefore, timeOf } from './naming.ts';

/** A condition of one of Karpenter's resources: true, or what is said where it is not. */
export interface Said {
  readonly status?: 'True' | 'False' | 'Unknown';
  readonly reason?: string;
  readonly message?: string;
  readonly minutesAgo?: number;
}

/** A condition as operatorpkg writes it. Source: https://github.com/awslabs/operatorpkg/blob/main/status/condition.go */
export function saidOf(type: string, said: Said, now: Date): Resource {
  const { status = 'True', reason = type, message = '', minutesAgo = 9 } = said;
  return { type, status, reason, message, lastTransitionTime: timeOf(minutesBefore(now, minutesAgo)) };
}

/** What is chosen about a node class. */
export interface NodeClassSpec {
  readonly name: string;
  readonly instanceProfile: string;
  readonly subnets: readonly Resource[];
  readonly securityGroups: readonly Resource[];
  readonly images: readonly Resource[];
}

/** A node class for EC2, of which Karpenter has said nothing yet. */
export function ec2NodeClass({ name, ...spec }: NodeClassSpec, now: Date): Manifest {
  return manifest(
    'karpenter.k8s.aws/v1',
    'EC2NodeClass',
    { name },
    {
      spec: {
        instanceProfile: spec.instanceProfile,
        subnetSelectorTerms: spec.subnets,
        securityGroupSelectorTerms: spec.securityGroups,
        amiSelectorTerms: spec.images,
      },
      status: {},
    },
    now,
  );
}

/** A node pool that launches with a class of the same name. */
export function nodePool(name: string, capacityTypes: readonly string[], now: Date): Manifest {
  const requirements = [
    { key: 'karpenter.sh/capacity-type', operator: 'In', values: capacityTypes },
    { key: 'node.kubernetes.io/instance-type', operator: 'In', values: ['m7i.xlarge'] },
  ];
  const nodeClassRef = { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name };
  const spec = { template: { spec: { nodeClassRef, requirements } } };
  return manifest('karpenter.sh/v1', 'NodePool', { name }, { spec }, now);
}

/** What is chosen about a claim. */
export interface NodeClaimSpec {
  readonly name: string;
  readonly nodePool: string;
  readonly capacityType: string;
  readonly createdMinutesAgo?: number;
  /** `aws:///ZONE/INSTANCE`, once it is launched. */
  readonly providerID?: string;
  readonly nodeName?: string;
  readonly launched?: Said;
  readonly registered?: Said;
  readonly initialized?: Said;
}

const AWAITING: Said = {
  status: 'Unknown',
  reason: 'AwaitingReconciliation',
  message: 'object is awaiting reconciliation',
};

/** A claim with its conditions; what is not said awaits reconciliation. */
export function nodeClaim(spec: NodeClaimSpec, now: Date): Manifest {
  const { name, providerID, nodeName, createdMinutesAgo = 10 } = spec;
  const { launched = AWAITING, registered = AWAITING, initialized = AWAITING } = spec;
  const labels = { 'karpenter.sh/nodepool': spec.nodePool, 'karpenter.sh/capacity-type': spec.capacityType };
  const said = [
    saidOf('Launched', launched, now),
    saidOf('Registered', registered, now),
    saidOf('Initialized', initialized, now),
  ];
  const isReady = said.every(({ status }) => status === 'True');
  const ready = isReady ? {} : ({ status: 'Unknown', reason: 'ReconcilingDependents' } as const);
  const nodeClassRef = { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: spec.nodePool };
  return manifest(
    'karpenter.sh/v1',
    'NodeClaim',
    { name, labels, createdMinutesAgo },
    {
      spec: { nodeClassRef },
      status: {
        ...(providerID === undefined ? {} : { providerID }),
        ...(nodeName === undefined ? {} : { nodeName }),
        conditions: [...said, saidOf('Ready', ready, now)],
      },
    },
    now,
  );
}
