import { STOPS_TO_NODE_SERVICE } from '../../network/walk/stops-by-end.ts';
import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesSts = defineServiceCheck({
  id: 'aws/node-reaches-sts',
  service: 'sts',
  stops: STOPS_TO_NODE_SERVICE,
  title: 'The node reaches STS, which vouches for its role',
});
