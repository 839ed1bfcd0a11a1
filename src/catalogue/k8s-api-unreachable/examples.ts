import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Unable to connect to the server: dial tcp: lookup 0123456789ABCDEF0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com on 10.0.0.2:53: no such host',
    entities: {
      host: '0123456789ABCDEF0123456789ABCDEF.gr7.eu-west-1.eks.amazonaws.com',
      region: 'eu-west-1',
    },
  },
  {
    text: 'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
  },
  {
    text: 'Error: Kubernetes cluster unreachable: Get "https://10.0.0.4:6443/version?timeout=32s": dial tcp 10.0.0.4:6443: i/o timeout',
    entities: { host: '10.0.0.4' },
  },
  {
    text: 'Error: Get "http://localhost/api/v1/namespaces/ops": dial tcp [::1]:80: connect: connection refused',
  },
  {
    text: "urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='10.100.0.1', port=443): Max retries exceeded with url: /api/v1/namespaces/spark/pods/driver-3 (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f0b>: Failed to establish a new connection: [Errno 110] Connection timed out'))",
  },
  { text: 'java.net.ConnectException: Failed to connect to kubernetes.default/172.20.0.1:443' },
  {
    text: 'System.Net.Http.HttpRequestException: Connection refused (10.43.0.1:443)\n   at System.Net.Http.RedirectHandler.SendAsync()\n   at k8s.WatcherDelegatingHandler.SendAsync()',
  },
  {
    text: "couldn't get deployment ci/web-4: Get https://172.30.0.1:443/api/v1/namespaces/ci/replicationcontrollers/web-4: dial tcp 172.30.0.1:443: getsockopt: connection refused",
  },
  {
    text: 'FetchError: request to https://10.96.0.1/apis/batch/v1/namespaces/ci/jobs failed, reason: connect ETIMEDOUT 10.96.0.1:443',
  },
  { text: 'HyperError: error trying to connect: tcp connect error: Connection refused (os error 111)' },
  {
    text: 'invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable',
  },
  {
    text: 'panic: unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined',
  },
  {
    text: 'error: dial tcp 10.0.0.7:443: connect: connection refused - verify you have provided the correct host and port and that the server is currently running.',
  },
  {
    text: 'java.net.SocketTimeoutException: connect timed out\n  Caused: io.fabric8.kubernetes.client.KubernetesClientException: Operation: [list] for kind: [Pod] failed.',
  },
  {
    text: 'warning: configured Kubernetes cluster is unreachable: unable to load Kubernetes client configuration from kubeconfig file',
  },
  {
    text: 'Exiting due to K8S_APISERVER_MISSING: wait 6m0s for node: wait for apiserver proc: apiserver process never appeared',
  },
  {
    text: 'Post "https://rancher.lab.example/k8s/clusters/c-m-abc/api/v1/namespaces": dial tcp 10.1.1.1:443: connect: connection refused',
  },
  {
    text: 'dial tcp 127.0.0.1:6443: connectex: No connection could be made because the target machine actively refused it.',
  },
  {
    text: 'Service(hyper_util::client::legacy::Error(Connect, ConnectError("tcp connect error", Os { code: 111, kind: ConnectionRefused })))',
  },
  { text: 'ServiceError: client error (Connect)' },
  {
    text: "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host 10.96.0.1:443 ssl:default [Connect call failed ('10.96.0.1', 443)]",
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Unable to connect to the server: x509: certificate has expired or is not yet valid',
    kind: 'k8s-tls',
  },
  {
    text: 'kubelet[20614]: E0807 03:12:48.551937 20614 reflector.go:125] k8s.io/kubernetes/pkg/kubelet/kubelet.go:456: Failed to list *v1.Node: Get https://10.77.18.203:6443/api/v1/nodes: dial tcp 10.77.18.203:6443: connect: connection refused',
    kind: 'node-api-unreachable',
  },
  {
    text: 'could not connect to server: Connection refused. Is the server running on host "localhost" and accepting TCP/IP connections on port 5432?',
    kind: 'none',
  },
  {
    text: 'Get "https://grafana.acme.example/api/v1/provisioning/alert-rules": dial tcp 10.3.0.8:443: connect: connection refused',
    kind: 'none',
  },
  {
    text: 'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host shop.example:443 ssl:default [Connect call failed]',
    kind: 'none',
  },
];
