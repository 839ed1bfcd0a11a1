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
];
