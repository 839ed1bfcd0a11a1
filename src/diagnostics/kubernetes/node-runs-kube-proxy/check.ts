import { defineDaemonCheck } from '../../nodes/define-daemon-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/managing-kube-proxy.html */
export const nodeRunsKubeProxy = defineDaemonCheck({
  id: 'kubernetes/node-runs-kube-proxy',
  daemonSet: 'kube-proxy',
  title: 'kube-proxy runs on the node',
  role: 'way to services',
});
