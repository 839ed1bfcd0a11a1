import type { Manifest, World } from '../../../simulator/world.ts';
import { ASSOCIATION, INLINE, MANAGED, MESSAGE, TRAIL } from './identity-world.ts';
import { NETWORK } from './network-world.ts';
import { NODE_EC2, NODE_EKS, NODE_SCALING } from './node-world.ts';
import { ECR, FARGATE_PROFILE, PROFILE, PULLER } from './registry-world.ts';

export const ACCOUNT = '111122223333';
export const REGION = 'eu-west-1';
export const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE0D7F2';

const TEMPLATE = { spec: { serviceAccountName: 'till', containers: [{ name: 'app', image: 'app:1' }] } };
const SELECTOR = { matchLabels: { app: 'till' } };

function object(
  apiVersion: string,
  kind: string,
  name: string,
  rest: object = {},
  namespace = 'shop',
): Manifest {
  return { apiVersion, kind, metadata: { name, ...(namespace === '' ? {} : { namespace }) }, ...rest };
}

function pod(name: string, namespace = 'shop'): Manifest {
  const metadata = { name, namespace, labels: { app: 'till' }, creationTimestamp: '2026-05-01T10:00:00Z' };
  const spec = { ...TEMPLATE.spec, nodeName: 'node-1' };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec, status: { phase: 'Running' } };
}

function event(name: string, about: string, lastTimestamp: string): Manifest {
  const involvedObject = { kind: 'Pod', namespace: 'shop', name: about };
  return object('v1', 'Event', name, { involvedObject, reason: 'BackOff', type: 'Warning', lastTimestamp });
}

const OBJECTS: readonly Manifest[] = [
  object('v1', 'ServiceAccount', 'till'),
  object('v1', 'ServiceAccount', 'till', {}, 'bank'),
  pod('till-1'),
  pod('till-1', 'bank'),
  event('older', 'till-1', '2026-05-01T10:00:00Z'),
  event('newer', 'till-1', '2026-05-01T11:00:00Z'),
  event('other', 'till-2', '2026-05-01T12:00:00Z'),
  object('apps/v1', 'Deployment', 'till', {
    spec: { replicas: 2, selector: SELECTOR, template: TEMPLATE },
    status: { readyReplicas: 1 },
  }),
  object('apps/v1', 'StatefulSet', 'till', { spec: { replicas: 3, selector: SELECTOR, template: TEMPLATE } }),
  object('apps/v1', 'DaemonSet', 'till', {
    spec: { selector: SELECTOR, template: TEMPLATE },
    status: { desiredNumberScheduled: 4, numberReady: 4 },
  }),
  {
    ...object('apps/v1', 'ReplicaSet', 'till', {
      spec: { replicas: 1, selector: SELECTOR, template: TEMPLATE },
    }),
    metadata: { name: 'till', namespace: 'shop', labels: { app: 'till' } },
  },
  object('batch/v1', 'Job', 'till', {
    spec: { selector: SELECTOR, template: TEMPLATE },
    status: { active: 1 },
  }),
  object('batch/v1', 'CronJob', 'till', {
    spec: { schedule: '* * * * *', jobTemplate: { spec: { template: TEMPLATE } } },
  }),
  object('networking.k8s.io/v1', 'NetworkPolicy', 'deny', {
    spec: { podSelector: {}, policyTypes: ['Egress'], egress: [{ ports: [{ port: 53, protocol: 'UDP' }] }] },
  }),
  object('v1', 'Service', 'till', {
    spec: { clusterIP: '10.0.0.1', ports: [{ port: 80, targetPort: 8080 }] },
  }),
  object('networking.k8s.io/v1', 'Ingress', 'till', {
    spec: {
      rules: [
        {
          host: 'till.example.com',
          http: {
            paths: [{ pathType: 'Prefix', backend: { service: { name: 'till', port: { number: 80 } } } }],
          },
        },
      ],
    },
  }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'till', {
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'till' }, maxReplicas: 4 },
  }),
  object('policy/v1', 'PodDisruptionBudget', 'till', { spec: { minAvailable: 1 } }),
  object('storage.k8s.io/v1', 'StorageClass', 'gp3', { provisioner: 'ebs.csi.aws.com' }, ''),
  object('v1', 'PersistentVolumeClaim', 'till', { spec: {}, status: { phase: 'Pending' } }),
  object('v1', 'ConfigMap', 'settings', { data: { Corefile: '.:53 {}' } }),
  object('v1', 'Namespace', 'shop', { status: { phase: 'Active' } }, ''),
  {
    ...object('discovery.k8s.io/v1', 'EndpointSlice', 'till-x', {
      addressType: 'IPv4',
      endpoints: [{ addresses: ['10.0.0.9'], conditions: { ready: true } }],
      ports: [{ port: 53 }],
    }),
    metadata: { name: 'till-x', namespace: 'shop', labels: { 'kubernetes.io/service-name': 'till' } },
  },
  object('v1', 'Node', 'node-1', { spec: { providerID: 'aws:///eu-west-1a/i-1' } }, ''),
  object(
    'coordination.k8s.io/v1',
    'Lease',
    'node-1',
    {
      spec: { holderIdentity: 'node-1', leaseDurationSeconds: 40, renewTime: '2026-05-01T10:00:00.000000Z' },
    },
    'kube-node-lease',
  ),
  object(
    'certificates.k8s.io/v1',
    'CertificateSigningRequest',
    'csr-1',
    { spec: { request: '', signerName: 'example.com/serving', usages: [], username: 'system:node:node-1' } },
    '',
  ),
  {
    ...pod('till-on-node', 'bank'),
    metadata: { name: 'till-on-node', namespace: 'bank' },
    spec: { serviceAccountName: 'nobody-else', nodeName: 'node-9', containers: [] },
  },
  {
    ...object('karpenter.sh/v1', 'NodeClaim', 'default-1', {
      spec: { nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'default' } },
      status: {
        providerID: 'aws:///eu-west-1a/i-0123456789abcdef0',
        conditions: [{ type: 'Launched', status: 'True', lastTransitionTime: '2026-05-01T10:00:00Z' }],
      },
    }),
    metadata: { name: 'default-1', labels: { 'karpenter.sh/nodepool': 'default' } },
  },
  object(
    'karpenter.k8s.aws/v1',
    'EC2NodeClass',
    'default',
    {
      spec: {
        subnetSelectorTerms: [{ tags: { team: 'shop' } }],
        securityGroupSelectorTerms: [{ id: 'sg-1' }],
      },
    },
    '',
  ),
  object(
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    'hook',
    { webhooks: [{ name: 'a.b.c' }] },
    '',
  ),
];

/** A small world in which every method of the ports finds something; `pods` more pods that concern nobody. */
export function contractWorld({
  withdrawn = {},
  pods = 0,
}: {
  readonly withdrawn?: World['withdrawn'];
  readonly pods?: number;
} = {}): World {
  const crowd = Array.from({ length: pods }, (_, index) => {
    const one = pod(`crowd-${index}`, 'crowd');
    return {
      ...one,
      metadata: { ...one.metadata, labels: { app: 'crowd' } },
      spec: { serviceAccountName: 'crowd', containers: [] },
    };
  });
  return {
    clusters: { prod: { objects: [...OBJECTS, ...crowd], logs: { 'shop/till-1/app': 'first\nlast\n' } } },
    accounts: {
      [ACCOUNT]: {
        iam: IAM,
        regions: {
          [REGION]: {
            eks: {
              clusters: [CLUSTER],
              ...NODE_EKS,
              podIdentityAssociations: [ASSOCIATION],
              fargateProfiles: [FARGATE_PROFILE],
            },
            ecr: ECR,
            ec2: { ...NETWORK, ...NODE_EC2 },
            autoscaling: NODE_SCALING,
            cloudtrail: TRAIL,
          },
        },
      },
    },
    subscriptions: {},
    withdrawn,
  };
}

/** The role of the service account; characters in its policy that travel encoded. */
export const TILL = {
  RoleName: 'till',
  RoleId: 'AROAEXAMPLE',
  Arn: `arn:aws:iam::${ACCOUNT}:role/shop/till`,
  Path: '/shop/',
  CreateDate: '2026-01-01T00:00:00Z',
  AssumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'a+b c%' } },
      },
    ],
  },
  RolePolicyList: [INLINE],
};

const IAM = {
  Roles: [TILL, PULLER],
  InstanceProfiles: [PROFILE],
  Policies: [MANAGED],
  AuthorizationMessages: [MESSAGE],
  OpenIDConnectProviders: [
    {
      Arn: `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}`,
      Url: ISSUER,
      ClientIDList: ['sts.amazonaws.com'],
    },
  ],
};

const CLUSTER = {
  name: 'prod',
  arn: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/prod`,
  status: 'ACTIVE',
  version: '1.34',
  endpoint: 'https://prod.example',
  identity: { oidc: { issuer: `https://${ISSUER}` } },
  certificateAuthority: { data: 'Q0E=' },
};
