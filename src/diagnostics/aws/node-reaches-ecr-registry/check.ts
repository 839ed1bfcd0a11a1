import { STOPS_TO_NODE_SERVICE } from '../../network/walk/stops-by-end.ts';
import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesEcrRegistry = defineServiceCheck({
  id: 'aws/node-reaches-ecr-registry',
  service: 'ecr.dkr',
  stops: STOPS_TO_NODE_SERVICE,
  title: 'The node reaches the ECR registry itself',
});
