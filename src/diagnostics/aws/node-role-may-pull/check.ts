import { definePolicyCheck } from '../../nodes/define-policy-check.ts';

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ECR_on_EKS.html */
export const nodeRoleMayPull = definePolicyCheck({
  id: 'aws/node-role-may-pull',
  title: 'The node’s role may pull images from ECR',
  policies: [
    'AmazonEC2ContainerRegistryReadOnly',
    'AmazonEC2ContainerRegistryPullOnly',
    'AmazonEC2ContainerRegistryPowerUser',
    'AmazonEC2ContainerRegistryFullAccess',
  ],
  action: 'ecr:GetAuthorizationToken',
  without: 'nodes cannot pull images',
});
