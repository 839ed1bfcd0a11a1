import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesSts = defineServiceCheck({
  id: 'aws/node-reaches-sts',
  service: 'sts',
  title: 'The node reaches STS, which vouches for its role',
});
