import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
  },
  {
    text: 'Ready  False  Thu, 10 Jan 2019 11:22:41 +0100  KubeletNotReady  runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized',
    also: ['node-not-ready'],
  },
  {
    text: 'plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused"',
  },
  { text: '{"level":"info","caller":"entrypoint.sh","msg":"Retrying waiting for IPAM-D"}' },
  {
    text: 'Network plugin returns error: No CNI configuration file in /etc/kubernetes/cni/net.d/. Has your network provider started?',
  },
  {
    text: 'main.go:330] Error registering network: failed to acquire lease: node "wrk-1" pod cidr not assigned',
  },
  {
    text: 'still waiting for readinessindicatorfile @ /host/run/multus/cni/net.d/10-ovn-kubernetes.conf. pollimmediate error: timed out waiting for the condition',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: '{"level":"info","msg":"Successfully copied CNI plugin binary and config file."}', kind: 'none' },
  {
    text: 'plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    kind: 'node-ip-exhausted',
  },
  {
    text: 'Docs: `calico/node is not ready` usually points at BIRD; see the troubleshooting page.',
    kind: 'none',
  },
];
