import { expect, it } from 'vitest';
import { type ImpactReads, impactOf } from '../../src/pipeline/impact-of.ts';
import type { Pod } from '../../src/providers/kubernetes/types.ts';
import { disruptionOf } from '../../src/security/commands/disruption-of.ts';

const READY = { conditions: [{ type: 'Ready', status: 'True' }] };
const pod = (name: string, owner: { kind: string; name: string } | undefined, local = false): Pod => ({
  metadata: { name, namespace: 'shop', ...(owner && { ownerReferences: [owner] }) },
  spec: { containers: [], volumes: local ? [{ name: 'scratch', emptyDir: {} }] : [] },
  status: READY,
});
const SET = { kind: 'ReplicaSet', name: 'web-6d5f' };
const PODS: readonly Pod[] = [
  pod('web-1', SET, true),
  pod('web-2', SET),
  pod('aws-node-1', { kind: 'DaemonSet', name: 'aws-node' }),
  pod('lonely', undefined),
  { ...pod('done', { kind: 'Job', name: 'done' }), status: { phase: 'Succeeded' } },
];
const node = (nodegroup: string) => ({ metadata: { labels: { 'eks.amazonaws.com/nodegroup': nodegroup } } });
const CLUSTER: ImpactReads = {
  nodes: async () => ({ items: [node('general'), node('general'), node('gpu')], complete: true }),
  pod: async (_, name) => PODS.find(({ metadata }) => metadata?.name === name),
  podsOnNode: async () => ({ items: PODS, complete: true }),
  workload: async (kind, namespace, name) =>
    kind === 'ReplicaSet'
      ? { kind, metadata: { name, namespace, ownerReferences: [{ kind: 'Deployment', name: 'web' }] } }
      : { kind, metadata: { name, namespace }, replicas: 5, readyReplicas: 5 },
};
const TARGET = { cluster: 'prod', entities: { node: 'n1', instanceId: 'i-1' } };

it.each([
  [
    'kubectl --context c drain n1 --ignore-daemonsets --delete-emptydir-data',
    'evicts 3 pods, deletes emptyDir data of 1; web has 3 other ready replicas; 1 pod without owner will not come back',
  ],
  [
    'kubectl rollout restart deployment/web -n shop',
    'replaces 5 pods of web one after another; 5 of 5 ready now',
  ],
  ['kubectl delete pod web-1 -n shop', 'ends pod web-1; web has 4 other ready replicas'],
  ['kubectl delete pod lonely -n shop', 'ends pod lonely; nothing replaces it'],
  ['kubectl delete pod gone -n shop', undefined],
  ['aws ec2 reboot-instances --region r --instance-ids i-1', 'stops 3 pods on node n1'],
  ['aws ec2 reboot-instances --region r --instance-ids i-2', undefined],
  [
    'aws eks update-nodegroup-version --cluster-name c --nodegroup-name general --force',
    'replaces 2 nodes of general, evicting their pods',
  ],
])('%s', async (command, impact) => {
  const disruption = disruptionOf(command);
  expect(disruption && (await impactOf(disruption, TARGET, CLUSTER))).toBe(impact);
});

it.each(['kubectl get pods', 'kubectl cordon n1', 'az aks stop --name c'])(
  '%s ends nothing that is counted',
  command => {
    expect(disruptionOf(command)).toBeUndefined();
  },
);
