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
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: '{"level":"info","msg":"Successfully copied CNI plugin binary and config file."}', kind: 'none' },
  {
    text: 'plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    kind: 'node-ip-exhausted',
  },
];
