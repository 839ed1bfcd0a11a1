import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'kubelet[4120]: E0321 04:40:09.318844    4120 reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  },
  {
    text: 'Mar 21 04:40:09 ip-10-0-1-2.eu-west-1.compute.internal kubelet[3871]: E0321 04:40:09.318844    3871 kubelet_node_status.go:92] "Unable to register node with API server" err="Unauthorized" node="ip-10-0-1-2.eu-west-1.compute.internal"',
    entities: { node: 'ip-10-0-1-2.eu-west-1.compute.internal', region: 'eu-west-1' },
  },
  { text: 'Failed to list \\*v1.Node: Unauthorized' },
  {
    text: 'level=error msg="Node password rejected, duplicate hostname or contents of \'/etc/rancher/node/password\' may not match server node-passwd entry"',
  },
  { text: 'unable to fetch the kubeadm-config ConfigMap: failed to get config map: Unauthorized' },
  {
    text: 'level=fatal msg="starting kubernetes: preparing server: failed to get CA certs: https://10.7.0.4:9345/cacerts: 401 Unauthorized"',
  },
  {
    text: 'certificate_manager.go:562] kubernetes.io/kube-apiserver-client-kubelet: Failed while requesting a signed certificate from the control plane: cannot create certificate signing request: Unauthorized',
  },
  {
    text: 'csi_plugin.go:295] Failed to initialize CSINode: error updating CSINode annotation: timed out waiting for the condition; caused by: Unauthorized',
  },
  {
    text: '"Server rejected event (will not retry!)" err="Unauthorized" event="&Event{ObjectMeta:{wrk-4.17ab  default    0},InvolvedObject:ObjectReference{Kind:Node,Name:wrk-4"',
  },
  { text: 'level=error msg="failed to get CA certs at https://10.0.0.5:6443/cacerts: 401 Unauthorized"' },
  { text: 'agent journal: failed to retrieve configuration from server: not authorized' },
  {
    text: 'configmaps "kubelet-config-1.29" is forbidden: User "system:bootstrap:abc123" cannot get resource "configmaps" in API group "" in the namespace "kube-system"',
  },
  {
    text: 'error execution phase kubelet-start: cannot get Node "edge1": nodes "edge1" is forbidden: User "system:bootstrap:abc123" cannot get resource "nodes" in API group "" at the cluster scope',
  },
  {
    text: 'failed to ensure node lease exists, will retry in 7s, error: leases.coordination.k8s.io "node-1" is forbidden: User "system:anonymous" cannot get resource "leases" in API group "coordination.k8s.io" in the namespace "kube-node-lease"',
  },
  {
    text: 'token id "abc123" is invalid for this cluster or it has expired. Use "kubeadm token create" on the control-plane node to create a new valid token',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'error: You must be logged in to the server (Unauthorized)', kind: 'k8s-unauthorized' },
  {
    text: 'kubelet[2215]: E1003 17:26:50.309478    2215 reflector.go:123] k8s.io/kubernetes/pkg/kubelet/kubelet.go:454: Failed to list *v1.Node: Get https://10.164.9.4:6443/api/v1/nodes?limit=500: dial tcp 10.164.9.4:6443: connect: connection refused',
    kind: 'node-api-unreachable',
  },
  { text: 'Failed to list orders: Unauthorized, please sign in to the shop', kind: 'none' },
  {
    text: 'pkg/mod/k8s.io/client-go@v0.29.3/tools/cache/reflector.go:229: failed to list *v1.Service: Unauthorized',
    kind: 'k8s-unauthorized',
  },
];
