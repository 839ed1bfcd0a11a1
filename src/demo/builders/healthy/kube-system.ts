import type { Manifest } from '../../world.ts';
import { manifest } from '../manifest.ts';
import {
  configMap,
  endpointSlice,
  namespace,
  podIdentityWebhook,
  service,
  serviceAccount,
} from '../objects.ts';
import { daemonSet, deployment } from '../workloads.ts';
import { roleArnOf } from './identities.ts';
import type { Site } from './site.ts';

const SYSTEM = 'kube-system';
const REGISTRY = '602401143452.dkr.ecr.eu-west-1.amazonaws.com';
const COREFILE = `.:53 {
    errors
    health {
        lameduck 5s
      }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
      pods insecure
      fallthrough in-addr.arpa ip6.arpa
    }
    prometheus :9153
    forward . /etc/resolv.conf
    cache 30
    loop
    reload
    loadbalance
}
`;

/** The system workloads of an EKS cluster; `rollOut` makes their pods. */
export function kubeSystemOf(site: Site, now: Date): readonly Manifest[] {
  const nodes = {
    priorityClassName: 'system-node-critical',
    hostNetwork: true,
    tolerations: [{ operator: 'Exists' }],
  };
  const dns = { 'k8s-app': 'kube-dns', 'eks.amazonaws.com/component': 'coredns' };
  const at = { namespace: SYSTEM };
  return [
    ...[SYSTEM, 'kube-public', 'kube-node-lease', 'default'].map(name => namespace(name, now)),
    ...['aws-node', 'kube-proxy', 'coredns'].map(name => serviceAccount({ name, ...at }, now)),
    serviceAccount({ name: 'default', namespace: 'default' }, now),
    podIdentityWebhook(now),
    awsAuth(roleArnOf(site, `${site.cluster}-node`), now),
    configMap({ name: 'coredns', ...at, labels: dns }, { Corefile: COREFILE }, now),
    deployment(
      {
        name: 'coredns',
        ...at,
        labels: dns,
        serviceAccount: 'coredns',
        containers: [{ name: 'coredns', image: `${REGISTRY}/eks/coredns:v1.12.4-eksbuild.1` }],
        more: { dnsPolicy: 'Default' },
      },
      now,
    ),
    service(
      {
        name: 'kube-dns',
        ...at,
        labels: { 'k8s-app': 'kube-dns' },
        selector: { 'k8s-app': 'kube-dns' },
        port: 53,
        clusterIP: '172.20.0.10',
      },
      now,
    ),
    endpointSlice(
      {
        name: 'kube-dns-x7k2m',
        ...at,
        service: 'kube-dns',
        addresses: [],
        port: 53,
      },
      now,
    ),
    daemonSet(
      {
        name: 'aws-node',
        ...at,
        labels: { 'k8s-app': 'aws-node' },
        serviceAccount: 'aws-node',
        containers: [{ name: 'aws-node', image: `${REGISTRY}/amazon-k8s-cni:v1.20.4-eksbuild.1` }],
        more: nodes,
      },
      now,
    ),
    daemonSet(
      {
        name: 'kube-proxy',
        ...at,
        labels: { 'k8s-app': 'kube-proxy' },
        serviceAccount: 'kube-proxy',
        containers: [{ name: 'kube-proxy', image: `${REGISTRY}/eks/kube-proxy:v1.33.5-minimal-eksbuild.2` }],
        more: nodes,
      },
      now,
    ),
    manifest(
      'storage.k8s.io/v1',
      'StorageClass',
      { name: 'gp3', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      { provisioner: 'ebs.csi.aws.com', volumeBindingMode: 'WaitForFirstConsumer' },
      now,
    ),
  ];
}

/** The config map that admits roles to a cluster; `mapRoles` is YAML inside YAML. */
export function awsAuth(nodeRoleArn: string, now: Date): Manifest {
  const mapRoles = `- groups:
  - system:bootstrappers
  - system:nodes
  rolearn: ${nodeRoleArn}
  username: system:node:{{EC2PrivateDNSName}}
`;
  return configMap({ name: 'aws-auth', namespace: SYSTEM }, { mapRoles }, now);
}
