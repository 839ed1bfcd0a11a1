import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Oct 03 17:26:50 node-3 kubelet[2215]: E1003 17:26:50.309478    2215 reflector.go:123] k8s.io/kubernetes/pkg/kubelet/kubelet.go:454: Failed to list *v1.Node: Get https://10.164.9.4:6443/api/v1/nodes?fieldSelector=metadata.name%3Dnode-3&limit=500: dial tcp 10.164.9.4:6443: connect: connection refused',
    entities: { node: 'node-3', host: '10.164.9.4' },
  },
  {
    text: 'Unable to register node with API server" err="Post \\"https://0123456789ABCDEF0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com/api/v1/nodes\\": dial tcp 10.0.1.9:443: i/o timeout" node="ip-10-0-1-2.eu-west-1.compute.internal"',
    entities: {
      node: 'ip-10-0-1-2.eu-west-1.compute.internal',
      host: '0123456789ABCDEF0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com',
    },
  },
  {
    text: 'k3s[877]: time="2024-11-02T08:20:31Z" level=error msg="failed to get CA certs: Get \\"https://127.0.0.1:6444/cacerts\\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)"',
  },
  {
    text: 'level=error msg="Remotedialer proxy error; reconnecting..." error="dial tcp 10.20.0.3:9345: connect: no route to host" url="wss://10.20.0.3:9345/v1-rke2/connect"',
  },
  {
    text: 'kubelet-wrapper[2011]: Error: failed to run Kubelet: cannot create certificate signing request: Post https://kube.lab.example:443/apis/certificates.k8s.io/v1beta1/certificatesigningrequests: dial tcp 10.3.8.6:443: i/o timeout',
  },
  {
    text: 'error execution phase preflight: unable to fetch the kubeadm-config ConfigMap: failed to get config map: Get "https://10.8.0.4:6443/api/v1/namespaces/kube-system/configmaps/kubeadm-config?timeout=10s": dial tcp 10.8.0.4:6443: connect: no route to host',
  },
  {
    text: '[talos] controller failed {"controller": "k8s.NodeStatusController", "error": "error building node lister: Get \\"https://10.5.0.2:6443/api/v1/nodes/w1\\": dial tcp 10.5.0.2:6443: connect: no route to host"}',
  },
  {
    text: 'kubelet_node_status.go:106] Unable to register node "core-2" with API server: Post https://10.0.0.5:6443/api/v1/nodes: net/http: TLS handshake timeout',
  },
  {
    text: '"Unable to register node with API server" err="Post \\"https://api.lab.example:6443/api/v1/nodes\\": EOF" node="wrk-2"',
  },
  {
    text: 'controller.go:187] "Failed to update lease" err="Put \\"https://10.9.0.2:443/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/wrk-1?timeout=10s\\": http2: client connection lost"',
  },
  {
    text: 'Failed to contact API server when waiting for CSINode publishing: Get "https://172.20.0.1:443/apis/storage.k8s.io/v1/csinodes/wrk-9": dial tcp 172.20.0.1:443: i/o timeout',
  },
  { text: '"Unable to update node status" err="update node status exceeds retry count"' },
  {
    text: 'level=info msg="Waiting to retrieve agent configuration; server is not ready: Get \\"https://127.0.0.1:6444/v1-k3s/readyz\\": dial tcp 127.0.0.1:6444: connect: connection refused"',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Failed to list *v1.Node: Unauthorized', kind: 'node-unauthorized' },
  {
    text: 'The connection to the server 10.0.0.4:6443 was refused - did you specify the right host or port?',
    kind: 'k8s-api-unreachable',
  },
  {
    text: 'kubelet[2215]: I1003 17:26:50.1 2215 prober.go:117] "Probe failed" probeType="Readiness" pod="shop/web-0" output="Get \\"http://10.1.2.3:8080/\\": dial tcp 10.1.2.3:8080: connect: connection refused"',
    kind: 'pod-probe-failed',
  },
  {
    text: 'E0227 10:34:00.000666       1 reflector.go:123] github.com/acme/gitops/settings.go:56: Failed to list *v1.Secret: Get https://10.96.0.1:443/api/v1/namespaces/gitops/secrets?limit=500: dial tcp 10.96.0.1:443: i/o timeout',
    kind: 'k8s-api-unreachable',
  },
];
