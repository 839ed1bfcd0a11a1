import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  FailedCreatePodSandBox  17m  kubelet, node-1  Failed create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    entities: { node: 'node-1' },
  },
  {
    text: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "cdb5": plugin type="calico" failed (add): connection is unauthorized: Unauthorized',
  },
  {
    text: 'error killing pod: failed to "KillPodSandbox" for "9b2e" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for sandbox"',
  },
  {
    text: 'plugin type="bridge" failed (add): failed to set bridge addr: "cni0" already has an IP address different from 10.247.1.1/24',
  },
  {
    text: 'failed to delegate add: failed to set bridge addr: "cni0" already has an IP address different from 10.42.1.1/24',
  },
  {
    text: 'plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory',
  },
  {
    text: 'level=error msg="Error adding network: failed to Statfs \\"/var/run/netns/a\\": no such file or directory"',
  },
  { text: 'failed to find plugin "portmap" in path [/opt/cni/bin]' },
  { text: 'failed to find runtime handler gvisor from runtime list map[runc:0xc000]' },
  { text: 'loadFlannelSubnetEnv failed: open /run/flannel/subnet.env' },
  { text: 'failed to mount container k8s_POD_api-1 in pod sandbox k8s_api-1_ops' },
  {
    text: 'crio[916]: level=error msg="Error deleting network: Multus: error in invoke Delegate del - "openshift-sdn": failed to send CNI request: Post http://dummy/: dial unix /var/run/openshift-sdn/cniserver/socket: connect: no such file or directory"',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.9": failed to pull image',
    kind: 'image-sandbox-missing',
  },
  {
    text: 'Failed to create pod sandbox: plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    kind: 'node-ip-exhausted',
  },
  {
    text: 'Normal  SandboxChanged  8s  kubelet  Pod sandbox changed, it will be killed and re-created.',
    kind: 'none',
  },
  {
    text: 'if err := plugin.Add(); err != nil { return fmt.Errorf("failed to find plugin %q in path %v", name, path) }',
    kind: 'none',
  },
];
