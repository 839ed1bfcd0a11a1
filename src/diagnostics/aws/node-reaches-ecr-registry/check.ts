import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesEcrRegistry = defineServiceCheck({
  id: 'aws/node-reaches-ecr-registry',
  service: 'ecr.dkr',
  title: 'The node reaches the ECR registry itself',
});
