import type { KubernetesPort } from './port.ts';

/** What one port method needs in a ClusterRole. */
export interface KubernetesGrant {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verb: 'get' | 'list';
}

const WORKLOADS = [
  { group: 'apps', resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'] },
  { group: 'batch', resources: ['jobs', 'cronjobs'] },
] as const;

const OBJECTS = [
  { group: '', resources: ['services', 'persistentvolumeclaims'] },
  { group: 'networking.k8s.io', resources: ['ingresses'] },
  { group: 'autoscaling', resources: ['horizontalpodautoscalers'] },
  { group: 'policy', resources: ['poddisruptionbudgets'] },
] as const;

/** The grants behind each method of the port; the shipped ClusterRole is derived from this and the checks' reads. */
export const KUBERNETES_GRANTS: Readonly<Record<keyof KubernetesPort, readonly KubernetesGrant[]>> = {
  serviceAccount: [{ group: '', resources: ['serviceaccounts'], verb: 'get' }],
  pod: [{ group: '', resources: ['pods'], verb: 'get' }],
  podsNamed: [{ group: '', resources: ['pods'], verb: 'list' }],
  podsLabelled: [{ group: '', resources: ['pods'], verb: 'list' }],
  podsIn: [{ group: '', resources: ['pods'], verb: 'list' }],
  podsOfServiceAccount: [{ group: '', resources: ['pods'], verb: 'list' }],
  workload: WORKLOADS.map(w => ({ ...w, verb: 'get' as const })),
  workloadsNamed: WORKLOADS.map(w => ({ ...w, verb: 'list' as const })),
  object: OBJECTS.map(o => ({ ...o, verb: 'get' as const })),
  objectsNamed: OBJECTS.map(o => ({ ...o, verb: 'list' as const })),
  replicaSets: [{ group: 'apps', resources: ['replicasets'], verb: 'list' }],
  serviceAccountsNamed: [{ group: '', resources: ['serviceaccounts'], verb: 'list' }],
  eventsAbout: [{ group: '', resources: ['events'], verb: 'list' }],
  warnings: [{ group: '', resources: ['events'], verb: 'list' }],
  node: [{ group: '', resources: ['nodes'], verb: 'get' }],
  logTail: [{ group: '', resources: ['pods/log'], verb: 'get' }],
  mutatingWebhook: [
    { group: 'admissionregistration.k8s.io', resources: ['mutatingwebhookconfigurations'], verb: 'get' },
  ],
  namespace: [{ group: '', resources: ['namespaces'], verb: 'get' }],
  job: [{ group: 'batch', resources: ['jobs'], verb: 'get' }],
  deploymentsIn: [{ group: 'apps', resources: ['deployments'], verb: 'list' }],
  nodeLease: [{ group: 'coordination.k8s.io', resources: ['leases'], verb: 'get' }],
  podsOnNode: [{ group: '', resources: ['pods'], verb: 'list' }],
  certificateRequests: [
    { group: 'certificates.k8s.io', resources: ['certificatesigningrequests'], verb: 'list' },
  ],
  nodes: [{ group: '', resources: ['nodes'], verb: 'list' }],
  networkPolicies: [{ group: 'networking.k8s.io', resources: ['networkpolicies'], verb: 'list' }],
  endpointSlices: [{ group: 'discovery.k8s.io', resources: ['endpointslices'], verb: 'list' }],
  configMap: [{ group: '', resources: ['configmaps'], verb: 'get' }],
  nodeClaims: [{ group: 'karpenter.sh', resources: ['nodeclaims'], verb: 'list' }],
  volumeClaim: [{ group: '', resources: ['persistentvolumeclaims'], verb: 'get' }],
  storageClasses: [{ group: 'storage.k8s.io', resources: ['storageclasses'], verb: 'list' }],
  nodeClasses: [{ group: 'karpenter.k8s.aws', resources: ['ec2nodeclasses'], verb: 'list' }],
};
