import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: "VM has reported a failure when processing extension 'vmssCSE'. Error message: \"Enable failed: failed to execute command: command terminated with exit status=50",
  },
  {
    text: 'Nov 12 08:01:02 ip-10-0-1-2.eu-west-1.compute.internal nodeadm[1712]: {"level":"fatal","ts":1731398462.1,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"could not parse NodeConfig"}',
    entities: { node: 'ip-10-0-1-2.eu-west-1.compute.internal' },
  },
  { text: 'cloud-init[2211]: /etc/eks/bootstrap.sh: line 210: CLUSTER_NAME: unbound variable' },
  {
    text: 'kubelet[4021]: E0101 10:00:00.1 4021 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --container-runtime"',
  },
  {
    text: "sundog[1290]: Setting generator 'pluto private-dns-name' failed with exit code 1 - stderr: Timed out retrieving private DNS name from EC2: deadline has elapsed",
  },
  {
    text: 'kubelet.go:1649] "Failed to start ContainerManager" err="[invalid kernel flag: vm/overcommit_memory, expected value: 1, actual value: 0]"',
  },
  {
    text: 'nodeadm[2110]: {"level":"fatal","caller":"nodeadm/main.go:36","msg":"Command failed","error":"operation error EC2: DescribeInstances, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post \\"https://ec2.eu-north-1.amazonaws.com/\\": dial tcp 13.48.3.11:443: i/o timeout"}',
    also: ['aws-endpoint-unreachable'],
  },
  {
    text: '[ERROR CRI]: container runtime is not running: output: level=fatal msg="validate service connection"',
  },
  { text: 'k3s[512]: level=fatal msg="failed to find memory cgroup (v2)"' },
  {
    text: 'error execution phase preflight: couldn\'t validate the identity of the API Server: could not find a JWS signature in the cluster-info ConfigMap for token ID "abcdef"',
  },
  {
    text: '{"level":"fatal","ts":1718000000.1,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"Apiserver endpoint is missing in cluster configuration"}',
  },
  { text: '[kubelet-check] The kubelet is not healthy after 4m0.0006s' },
  {
    text: 'level=fatal msg="starting kubernetes: preparing server: bootstrap data already found and encrypted with different token"',
  },
  { text: 'ignition[711]: failed to fetch config: resource requires networking' },
  { text: 'GET https://api-int.ocp.lab.example:22623/config/worker: attempt #22' },
  { text: 'error running nodeup: error determining instance group: unable to find instance-group tag' },
  {
    text: "err=\"failed to validate kubelet flags: unknown 'kubernetes.io' or 'k8s.io' labels specified with --node-labels\"",
  },
  { text: '/var/lib/cloud/instance/scripts/part-001: line 9: bootstrap: command not found' },
  {
    text: "[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: dial tcp 127.0.0.1:10248: connect: connection refused.",
  },
  {
    text: 'Unfortunately, an error has occurred:\n\ttimed out waiting for the condition\n\nThis error is likely caused by:\n\t- The kubelet is not running',
  },
  {
    text: 'Job for rke2-server.service failed because the control process exited with error code.\nSee "systemctl status rke2-server.service" and "journalctl -xeu rke2-server.service" for details.',
  },
  { text: 'systemd[1]: k3s-agent.service: Main process exited, code=exited, status=1/FAILURE' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: '{"code": "VMExtensionProvisioningTimeout", "message": "Provisioning of VM extension setupscript has timed out."}',
    kind: 'none',
  },
  { text: 'We will move the user data from bootstrap.sh to nodeadm next week.', kind: 'none' },
  {
    text: 'couldn\'t validate the identity of the API Server: Get "https://10.0.0.5:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": dial tcp 10.0.0.5:6443: connect: connection refused',
    kind: 'node-api-unreachable',
  },
  {
    text: 'nodeadm[1544]: {"level":"fatal","caller":"nodeadm/main.go:36","msg":"Command failed","error":"operation error EC2: DescribeInstances, https response error StatusCode: 403, api error UnauthorizedOperation"}',
    kind: 'aws-access-denied',
  },
  { text: 'we use nodeup from kops to bootstrap nodes', kind: 'none' },
  { text: 'Ignition config spec v3.4: https://coreos.github.io/ignition/', kind: 'none' },
];
