import type { Manifest } from '../world.ts';
import { manifest } from './manifest.ts';
import { minutesBefore, timeOf } from './naming.ts';

/** What is chosen about a node. */
export interface NodeSpec {
  readonly name: string;
  readonly zone: string;
  readonly instanceId?: string;
  readonly address: string;
  readonly nodegroup?: string;
  readonly cluster?: string;
  readonly kubeletVersion?: string;
  readonly architecture?: 'amd64' | 'arm64';
  readonly labels?: Readonly<Record<string, string>>;
  readonly taints?: readonly { readonly key: string; readonly value?: string; readonly effect: string }[];
  /** True unless given. */
  readonly ready?: boolean;
  readonly notReadyBecause?: { readonly reason: string; readonly message: string };
  readonly createdMinutesAgo?: number;
}

/** A node with its status. */
export function node(spec: NodeSpec, now: Date): Manifest {
  const { name, zone, instanceId, architecture = 'amd64', createdMinutesAgo = 20_000, taints } = spec;
  const providerID = instanceId === undefined ? {} : { providerID: `aws:///${zone}/${instanceId}` };
  const resources = { cpu: '4', memory: '15896988Ki', pods: '58', 'ephemeral-storage': '83864556Ki' };
  const kubeletVersion = spec.kubeletVersion ?? 'v1.33.5-eks-113cf36';
  return manifest(
    'v1',
    'Node',
    { name, labels: labelsOf(spec), createdMinutesAgo },
    {
      spec: { ...providerID, ...(taints === undefined ? {} : { taints }) },
      status: {
        capacity: resources,
        allocatable: { ...resources, cpu: '3920m', memory: '14880108Ki' },
        conditions: conditionsOf(spec, now),
        addresses: [
          { type: 'InternalIP', address: spec.address },
          { type: 'InternalDNS', address: name },
          { type: 'Hostname', address: name },
        ],
        nodeInfo: {
          architecture,
          operatingSystem: 'linux',
          osImage: 'Amazon Linux 2023.9.20251105',
          kernelVersion: '6.12.46-66.121.amzn2023.x86_64',
          kubeletVersion,
          containerRuntimeVersion: 'containerd://2.1.4',
        },
      },
    },
    now,
  );
}

/** The lease by which a node says that it is alive. */
export function nodeLease(name: string, renewedSecondsAgo: number, now: Date): Manifest {
  const renewTime = new Date(now.getTime() - renewedSecondsAgo * 1000).toISOString().replace('Z', '000Z');
  const spec = { holderIdentity: name, leaseDurationSeconds: 40, renewTime };
  return manifest('coordination.k8s.io/v1', 'Lease', { name, namespace: 'kube-node-lease' }, { spec }, now);
}

function labelsOf({ name, zone, nodegroup, architecture = 'amd64', labels }: NodeSpec) {
  return {
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': architecture,
    'node.kubernetes.io/instance-type': architecture === 'arm64' ? 'm7g.xlarge' : 'm7i.xlarge',
    'topology.kubernetes.io/zone': zone,
    // AWS: `eu-west-1a` in `eu-west-1`. Azure: `westeurope-1` in `westeurope`.
    'topology.kubernetes.io/region': zone.replace(/-\d$|[a-z]$/, ''),
    ...(nodegroup === undefined ? {} : { 'eks.amazonaws.com/nodegroup': nodegroup }),
    ...labels,
  };
}

function conditionsOf({ ready = true, notReadyBecause, createdMinutesAgo = 20_000 }: NodeSpec, now: Date) {
  const since = timeOf(minutesBefore(now, ready ? createdMinutesAgo : 12));
  const calm = (type: string, reason: string, message: string) => {
    return {
      type,
      status: 'False',
      reason,
      message,
      lastHeartbeatTime: timeOf(now),
      lastTransitionTime: since,
    };
  };
  const why = notReadyBecause ?? {
    reason: 'KubeletNotReady',
    message: 'container runtime network not ready',
  };
  const good = { reason: 'KubeletReady', message: 'kubelet is posting ready status' };
  return [
    calm('MemoryPressure', 'KubeletHasSufficientMemory', 'kubelet has sufficient memory available'),
    calm('DiskPressure', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'),
    calm('PIDPressure', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'),
    {
      ...calm('Ready', '', ''),
      status: ready ? 'True' : why.reason === 'NodeStatusUnknown' ? 'Unknown' : 'False',
      ...(ready ? good : why),
    },
  ];
}
