/** A kind that the API server serves. */
export interface Kind {
  /** API group; empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** Of a custom resource definition, which a cluster need not have. */
  readonly custom: boolean;
  /** Field selectors beyond `metadata.name` and `metadata.namespace`. */
  readonly fields: readonly string[];
}

interface Served {
  readonly group: string;
  readonly version: string;
  readonly namespaced: Readonly<Record<string, string>>;
  readonly clusterWide: Readonly<Record<string, string>>;
  readonly custom?: true;
}

// Source: https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/
const SERVED: readonly Served[] = [
  {
    group: '',
    version: 'v1',
    namespaced: {
      ConfigMap: 'configmaps',
      Endpoints: 'endpoints',
      Event: 'events',
      LimitRange: 'limitranges',
      PersistentVolumeClaim: 'persistentvolumeclaims',
      Pod: 'pods',
      PodTemplate: 'podtemplates',
      ReplicationController: 'replicationcontrollers',
      ResourceQuota: 'resourcequotas',
      Secret: 'secrets',
      Service: 'services',
      ServiceAccount: 'serviceaccounts',
    },
    clusterWide: { Namespace: 'namespaces', Node: 'nodes', PersistentVolume: 'persistentvolumes' },
  },
  {
    group: 'apps',
    version: 'v1',
    namespaced: {
      ControllerRevision: 'controllerrevisions',
      DaemonSet: 'daemonsets',
      Deployment: 'deployments',
      ReplicaSet: 'replicasets',
      StatefulSet: 'statefulsets',
    },
    clusterWide: {},
  },
  { group: 'batch', version: 'v1', namespaced: { CronJob: 'cronjobs', Job: 'jobs' }, clusterWide: {} },
  {
    group: 'autoscaling',
    version: 'v2',
    namespaced: { HorizontalPodAutoscaler: 'horizontalpodautoscalers' },
    clusterWide: {},
  },
  {
    group: 'policy',
    version: 'v1',
    namespaced: { PodDisruptionBudget: 'poddisruptionbudgets' },
    clusterWide: {},
  },
  {
    group: 'networking.k8s.io',
    version: 'v1',
    namespaced: { Ingress: 'ingresses', NetworkPolicy: 'networkpolicies' },
    clusterWide: { IngressClass: 'ingressclasses' },
  },
  {
    group: 'rbac.authorization.k8s.io',
    version: 'v1',
    namespaced: { Role: 'roles', RoleBinding: 'rolebindings' },
    clusterWide: { ClusterRole: 'clusterroles', ClusterRoleBinding: 'clusterrolebindings' },
  },
  {
    group: 'storage.k8s.io',
    version: 'v1',
    namespaced: { CSIStorageCapacity: 'csistoragecapacities' },
    clusterWide: {
      CSIDriver: 'csidrivers',
      CSINode: 'csinodes',
      StorageClass: 'storageclasses',
      VolumeAttachment: 'volumeattachments',
    },
  },
  {
    group: 'discovery.k8s.io',
    version: 'v1',
    namespaced: { EndpointSlice: 'endpointslices' },
    clusterWide: {},
  },
  { group: 'coordination.k8s.io', version: 'v1', namespaced: { Lease: 'leases' }, clusterWide: {} },
  {
    group: 'scheduling.k8s.io',
    version: 'v1',
    namespaced: {},
    clusterWide: { PriorityClass: 'priorityclasses' },
  },
  { group: 'node.k8s.io', version: 'v1', namespaced: {}, clusterWide: { RuntimeClass: 'runtimeclasses' } },
  {
    group: 'certificates.k8s.io',
    version: 'v1',
    namespaced: {},
    clusterWide: { CertificateSigningRequest: 'certificatesigningrequests' },
  },
  {
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    namespaced: {},
    clusterWide: {
      MutatingWebhookConfiguration: 'mutatingwebhookconfigurations',
      ValidatingAdmissionPolicy: 'validatingadmissionpolicies',
      ValidatingAdmissionPolicyBinding: 'validatingadmissionpolicybindings',
      ValidatingWebhookConfiguration: 'validatingwebhookconfigurations',
    },
  },
  {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    namespaced: {},
    clusterWide: { CustomResourceDefinition: 'customresourcedefinitions' },
  },
  {
    group: 'apiregistration.k8s.io',
    version: 'v1',
    namespaced: {},
    clusterWide: { APIService: 'apiservices' },
  },
  {
    group: 'karpenter.sh',
    version: 'v1',
    namespaced: {},
    clusterWide: { NodeClaim: 'nodeclaims', NodePool: 'nodepools' },
    custom: true,
  },
  {
    group: 'karpenter.k8s.aws',
    version: 'v1',
    namespaced: {},
    clusterWide: { EC2NodeClass: 'ec2nodeclasses' },
    custom: true,
  },
  {
    group: 'karpenter.sh',
    version: 'v1beta1',
    namespaced: {},
    clusterWide: { NodeClaim: 'nodeclaims', NodePool: 'nodepools' },
    custom: true,
  },
  {
    group: 'karpenter.k8s.aws',
    version: 'v1beta1',
    namespaced: {},
    clusterWide: { EC2NodeClass: 'ec2nodeclasses' },
    custom: true,
  },
  {
    group: 'vpcresources.k8s.aws',
    version: 'v1beta1',
    namespaced: { SecurityGroupPolicy: 'securitygrouppolicies' },
    clusterWide: {},
    custom: true,
  },
];

// Source: the field label conversions in https://github.com/kubernetes/kubernetes/tree/master/pkg/apis
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.podIPs',
    'status.nominatedNodeName',
  ],
  Event: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'involvedObject.apiVersion',
    'involvedObject.resourceVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
  Node: ['spec.unschedulable'],
  Namespace: ['status.phase'],
  Secret: ['type'],
  Service: ['spec.clusterIP', 'spec.type'],
  ReplicationController: ['status.replicas'],
  ReplicaSet: ['status.replicas'],
  Job: ['status.successful'],
  CertificateSigningRequest: ['spec.signerName'],
};

/** Every kind that the server knows. */
export const KINDS: readonly Kind[] = SERVED.flatMap(served => [
  ...kindsOf(served, served.namespaced, true),
  ...kindsOf(served, served.clusterWide, false),
]);

function kindsOf(
  served: Served,
  names: Readonly<Record<string, string>>,
  namespaced: boolean,
): readonly Kind[] {
  const { group, version, custom = false } = served;
  return Object.entries(names).map(([kind, plural]) => {
    return { group, version, kind, plural, namespaced, custom, fields: FIELDS[kind] ?? [] };
  });
}

/** The kind of a plural name in a group and version. */
export function kindOfPlural(group: string, version: string, plural: string): Kind | undefined {
  return KINDS.find(kind => kind.group === group && kind.version === version && kind.plural === plural);
}

/** `v1`, `apps/v1`: the apiVersion that objects of a kind carry. */
export function apiVersionOf({ group, version }: Kind): string {
  return group === '' ? version : `${group}/${version}`;
}

/** The kinds that one cluster serves: all that Kubernetes has, and custom ones of which it has objects. */
export function kindsServedIn(objects: readonly { readonly apiVersion: string }[]): readonly Kind[] {
  const used = new Set(objects.map(({ apiVersion }) => apiVersion));
  return KINDS.filter(kind => !kind.custom || used.has(apiVersionOf(kind)));
}
