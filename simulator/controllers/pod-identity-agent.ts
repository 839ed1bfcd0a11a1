import { withObjects } from '../builders/change.ts';
import { daemonSet } from '../builders/workloads.ts';
import type { World } from '../world.ts';
import { rollOut } from './roll-out.ts';

/** The add-on's name, and its DaemonSet's. */
export const POD_IDENTITY_AGENT = 'eks-pod-identity-agent';

/** The world with the agent of EKS Pod Identity on every node of a cluster. */
export function withPodIdentityAgent(world: World, cluster: string, minutesAgo: number, now: Date): World {
  const image = '602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/eks-pod-identity-agent:v0.1.33';
  const named = { name: POD_IDENTITY_AGENT, namespace: 'kube-system', createdMinutesAgo: minutesAgo };
  const labels = { 'app.kubernetes.io/name': POD_IDENTITY_AGENT };
  const agent = daemonSet(
    { ...named, labels, containers: [{ name: POD_IDENTITY_AGENT, image }], more: { hostNetwork: true } },
    now,
  );
  const which = { kind: 'DaemonSet', namespace: 'kube-system', name: POD_IDENTITY_AGENT, minutesAgo };
  return rollOut(withObjects(world, cluster, agent), cluster, which, now);
}
