import { definePolicyCheck } from '../../nodes/define-policy-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html */
export const nodeRoleMayJoin = definePolicyCheck({
  id: 'aws/node-role-may-join',
  title: 'The node’s role may do what a worker node does',
  policies: ['AmazonEKSWorkerNodePolicy', 'AmazonEKSWorkerNodeMinimalPolicy'],
  action: 'eks:DescribeCluster',
  without: 'nodes cannot describe their cluster',
});
