import { STOPS_TO_NODE_SERVICE } from '../../network/walk/stops-by-end.ts';
import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesEcr = defineServiceCheck({
  id: 'aws/node-reaches-ecr',
  service: 'ecr.api',
  stops: STOPS_TO_NODE_SERVICE,
  title: 'The node reaches ECR, which lets it pull its network plug-in',
});
