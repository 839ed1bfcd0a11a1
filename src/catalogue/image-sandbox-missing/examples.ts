import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/pause:3.5": failed to pull image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/pause:3.5": failed to pull and unpack image: failed to resolve reference: unexpected status from HEAD request: 401 Unauthorized',
    also: ['image-unauthorized'],
    entities: { image: '602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/pause:3.5' },
  },
  {
    text: 'Warning  FailedCreatePodSandBox  3s (x4 over 50s)  kubelet, node-7  Failed create pod sandbox: rpc error: code = Unknown desc = failed pulling image "k8s.gcr.io/pause:3.1": Error response from daemon: Get https://k8s.gcr.io/v1/_ping: dial tcp 64.233.189.82:443: i/o timeout',
    also: ['image-pull-timeout'],
    entities: { node: 'node-7' },
  },
  {
    text: 'creating pod sandbox with name "k8s_web": initializing source docker://registry.k8s.io/pause:3.6: pinging container registry registry.k8s.io: i/o timeout',
  },
  {
    text: 'failed pulling image "pause": Error response from daemon: pull access denied for pause, repository does not exist',
  },
  { text: 'Error response from daemon: No such image: registry.example.com/rhel7/pod-infrastructure:latest' },
  { text: 'Error response from daemon: No such image: rancher/mirrored-pause:3.6' },
  { text: 'failed to pull pod sandbox image' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Failed to pull image "docker.io/acme/web:1": failed to resolve reference "docker.io/acme/web:1": docker.io/acme/web:1: not found',
    kind: 'image-not-found',
  },
  {
    text: 'Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    kind: 'pod-sandbox-failed',
  },
  { text: 'image: registry.k8s.io/pause:3.9 is cached on all nodes', kind: 'none' },
];
