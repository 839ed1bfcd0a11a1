import { defineDaemonCheck } from '../../nodes/define-daemon-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/managing-vpc-cni.html */
export const nodeRunsNetworkPlugin = defineDaemonCheck({
  id: 'kubernetes/node-runs-network-plugin',
  daemonSet: 'aws-node',
  title: 'The network plug-in runs on the node',
  role: 'network plug-in',
});
