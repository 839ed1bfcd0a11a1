import { STOPS_TO_NODE_SERVICE } from '../../network/walk/stops-by-end.ts';
import { defineServiceCheck } from '../../nodes/define-service-check.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const nodeReachesEc2 = defineServiceCheck({
  id: 'aws/node-reaches-ec2',
  service: 'ec2',
  stops: STOPS_TO_NODE_SERVICE,
  title: 'The node reaches EC2, which tells it its own name',
});
