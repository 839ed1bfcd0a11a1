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

const AT = { namespace: SYSTEM };
const DNS = { 'k8s-app': 'kube-dns' };

/** The system workloads of an EKS cluster; `rollOut` makes their pods. */
export function kubeSystemOf(site: Site, now: Date): readonly Manifest[] {
  return [
    ...[SYSTEM, 'kube-public', 'kube-node-lease', 'default'].map(name => namespace(name, now)),
    ...['aws-node', 'kube-proxy', 'coredns'].map(name => serviceAccount({ name, ...AT }, now)),
    serviceAccount({ name: 'default', namespace: 'default' }, now),
    podIdentityWebhook(now),
    awsAuth(roleArnOf(site, `${site.cluster}-node`), now),
    ...coreDns(now),
    nodeAgent('aws-node', 'amazon-k8s-cni:v1.20.4-eksbuild.1', now),
    nodeAgent('kube-proxy', 'eks/kube-proxy:v1.33.5-minimal-eksbuild.2', now),
    storageClass(now),
  ];
}

function coreDns(now: Date): readonly Manifest[] {
  const labels = { ...DNS, 'eks.amazonaws.com/component': 'coredns' };
  const containers = [{ name: 'coredns', image: `${REGISTRY}/eks/coredns:v1.12.4-eksbuild.1` }];
  const named = { name: 'coredns', ...AT, labels };
  return [
    configMap(named, { Corefile: COREFILE }, now),
    deployment({ ...named, serviceAccount: 'coredns', containers, more: { dnsPolicy: 'Default' } }, now),
    service({ name: 'kube-dns', ...AT, labels: DNS, selector: DNS, port: 53, clusterIP: '172.20.0.10' }, now),
    endpointSlice({ name: 'kube-dns-x7k2m', ...AT, service: 'kube-dns', addresses: [], port: 53 }, now),
  ];
}

function nodeAgent(name: string, image: string, now: Date): Manifest {
  const containers = [{ name, image: `${REGISTRY}/${image}` }];
  const more = {
    priorityClassName: 'system-node-critical',
    hostNetwork: true,
    tolerations: [{ operator: 'Exists' }],
  };
  return daemonSet({ name, ...AT, labels: { 'k8s-app': name }, serviceAccount: name, containers, more }, now);
}

function storageClass(now: Date): Manifest {
  const annotations = { 'storageclass.kubernetes.io/is-default-class': 'true' };
  const rest = { provisioner: 'ebs.csi.aws.com', volumeBindingMode: 'WaitForFirstConsumer' };
  return manifest('storage.k8s.io/v1', 'StorageClass', { name: 'gp3', annotations }, rest, now);
}

/** The config map that admits roles to a cluster; `mapRoles` is YAML inside YAML. */
function awsAuth(nodeRoleArn: string, now: Date): Manifest {
  const mapRoles = `- groups:
  - system:bootstrappers
  - system:nodes
  rolearn: ${nodeRoleArn}
  username: system:node:{{EC2PrivateDNSName}}
`;
  return configMap({ name: 'aws-auth', namespace: SYSTEM }, { mapRoles }, now);
}
