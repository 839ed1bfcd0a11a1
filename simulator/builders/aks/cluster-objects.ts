import type { ClusterWorld, Manifest } from '../../world.ts';
import { put } from '../change.ts';
import { manifest } from '../manifest.ts';
import { node, nodeLease } from '../node.ts';
import { configMap, namespace, serviceAccount } from '../objects.ts';
import { deployment } from '../workloads.ts';
import { AKS_REGISTRY } from './registry.ts';
import { type AksSite, clientIdOf } from './site.ts';

const MCR = 'mcr.microsoft.com';

/** The workloads of a healthy AKS cluster that get pods, in the order in which they came up. */
export const AKS_WORKLOADS = [
  { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' },
  { kind: 'Deployment', namespace: 'kube-system', name: 'azure-wi-webhook-controller-manager' },
  { kind: 'Deployment', namespace: 'sc-system', name: 'sc-extension-operator' },
  { kind: 'Deployment', namespace: 'shop', name: 'checkout' },
  { kind: 'Deployment', namespace: 'shop', name: 'invoices' },
] as const;

/** An AKS cluster with its nodes, system workloads, Service Connector and `shop`, before the controllers made pods. */
export function aksClusterOf(site: AksSite, now: Date): ClusterWorld {
  const { subscription, resourceGroup, cluster } = site;
  return {
    objects: [...systemOf(now), ...nodesOf(site, now), ...connectorOf(now), ...shopOf(site, now)],
    logs: {},
    aks: { subscription, resourceGroup, name: cluster },
  };
}

/** A node of an AKS cluster. */
export function aksNode(site: AksSite, index: number, now: Date): Manifest {
  const name = aksNodeName(site, index);
  const made = node(
    {
      name,
      zone: `${site.location}-${(index % 3) + 1}`,
      address: `10.224.0.${4 + index}`,
      kubeletVersion: 'v1.33.5',
      labels: { 'kubernetes.azure.com/agentpool': 'system', 'kubernetes.azure.com/cluster': site.cluster },
    },
    now,
  );
  const scaleSet = `/subscriptions/${site.subscription}/resourceGroups/mc_${site.resourceGroup}/providers/Microsoft.Compute/virtualMachineScaleSets/aks-system-31415926-vmss`;
  return put(made, ['spec', 'providerID'], `azure://${scaleSet}/virtualMachines/${index}`);
}

/** The name of a node by its place in the row. */
function aksNodeName(_site: AksSite, index: number): string {
  return `aks-system-31415926-vmss${String(index).padStart(6, '0')}`;
}

function nodesOf(site: AksSite, now: Date): readonly Manifest[] {
  return Array.from({ length: site.nodes }, (_, index) => [
    aksNode(site, index, now),
    nodeLease(aksNodeName(site, index), 5, now),
  ]).flat();
}

function systemOf(now: Date): readonly Manifest[] {
  const at = { namespace: 'kube-system' };
  const names = ['coredns', 'azure-wi-webhook-admin', 'default'];
  return [
    ...['kube-system', 'default', 'shop'].map(name => namespace(name, now)),
    ...names.map(name => serviceAccount({ name, ...at }, now)),
    configMap(
      { name: 'coredns', ...at },
      { Corefile: '.:53 {\n    errors\n    forward . /etc/resolv.conf\n}\n' },
      now,
    ),
    deployment(
      {
        name: 'coredns',
        ...at,
        labels: { 'k8s-app': 'kube-dns' },
        serviceAccount: 'coredns',
        containers: [{ name: 'coredns', image: `${MCR}/oss/v2/kubernetes/coredns:v1.12.1-3` }],
      },
      now,
    ),
    deployment(
      {
        name: 'azure-wi-webhook-controller-manager',
        ...at,
        labels: { 'azure-workload-identity.io/system': 'true' },
        serviceAccount: 'azure-wi-webhook-admin',
        containers: [{ name: 'manager', image: `${MCR}/oss/v2/azure/workload-identity/webhook:v1.5.1` }],
      },
      now,
    ),
    identityWebhook(now),
  ];
}

/** The webhook that gives pods a token for Azure; AKS runs it while workload identity is on. */
export function identityWebhook(now: Date): Manifest {
  const service = {
    name: 'azure-wi-webhook-webhook-service',
    namespace: 'kube-system',
    path: '/mutate-v1-pod',
  };
  const webhook = {
    name: 'mutation.azure-workload-identity.io',
    clientConfig: { service },
    objectSelector: { matchLabels: { 'azure.workload.identity/use': 'true' } },
    failurePolicy: 'Fail',
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
  };
  return manifest(
    'admissionregistration.k8s.io/v1',
    'MutatingWebhookConfiguration',
    { name: 'azure-wi-webhook-mutating-webhook-configuration' },
    { webhooks: [webhook] },
    now,
  );
}

/** What Service Connector's extension puts into its namespace, which it also makes. */
export function connectorOf(now: Date): readonly Manifest[] {
  const named = { name: 'sc-extension-operator', namespace: 'sc-system' };
  return [
    namespace('sc-system', now),
    serviceAccount({ name: 'sc-extension-operator', namespace: 'sc-system' }, now),
    deployment(
      {
        ...named,
        replicas: 1,
        serviceAccount: 'sc-extension-operator',
        containers: [{ name: 'operator', image: `${MCR}/service-connector/sc-operator:20251015.1` }],
      },
      now,
    ),
  ];
}

/** A secret that Service Connector writes for a connection. */
export function connectionSecret(name: string, namespaceName: string, now: Date): Manifest {
  return manifest('v1', 'Secret', { name, namespace: namespaceName }, { type: 'Opaque', data: {} }, now);
}

function shopOf(site: AksSite, now: Date): readonly Manifest[] {
  const at = { namespace: 'shop' };
  const use = { 'azure.workload.identity/use': 'true' };
  const registry = `${AKS_REGISTRY}.azurecr.io`;
  return [
    serviceAccount({ name: 'default', ...at }, now),
    serviceAccount(
      {
        name: 'checkout',
        ...at,
        annotations: { 'azure.workload.identity/client-id': clientIdOf(site.identity) },
      },
      now,
    ),
    connectionSecret('sc-ledger-secret', 'shop', now),
    // The label that asks for an identity is no part of what tells the pods apart.
    put(
      deployment(
        {
          name: 'checkout',
          ...at,
          labels: { app: 'checkout', ...use },
          serviceAccount: 'checkout',
          containers: [{ image: `${registry}/checkout:2.14.0`, env: { LOG_LEVEL: 'info' } }],
        },
        now,
      ),
      ['spec', 'selector'],
      { matchLabels: { app: 'checkout' } },
    ),
    deployment(
      {
        name: 'invoices',
        ...at,
        containers: [
          {
            image: `${registry}/invoices:1.9.3`,
            more: { envFrom: [{ secretRef: { name: 'sc-ledger-secret' } }] },
          },
        ],
      },
      now,
    ),
  ];
}
