import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesEcr = defineServiceCheck({
  id: 'aws/node-reaches-ecr',
  service: 'ecr.api',
  title: 'The node reaches ECR, which lets it pull its network plug-in',
});
